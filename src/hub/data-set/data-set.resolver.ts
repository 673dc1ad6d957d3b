import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars";
import { CoverageRanking } from "../coverage/coverage-ranking.type";
import { CoverageRow } from "../coverage/coverage-row.type";
import { Explanation } from "../coverage/explanation.type";
import type { HubContext } from "../hub.context";
import { BranchOfficeType } from "../office/branch-office.type";
import { isSimulatedOffice } from "../simulated-office";
import { DataSetType } from "./data-set.type";

const OF_FIGURES = "Whether the figures are simulated: made up by a generator, and true of nobody.";

@Resolver(() => DataSetType)
export class DataSetResolver {
  @Query(() => DataSetType, {
    description: "What the figures of this hub are. Simulated and documented ones never mix.",
  })
  dataSet(@Ctx() { dataSet }: HubContext): Promise<DataSetType> {
    return dataSet.mark();
  }

  @FieldResolver(() => DateTimeScalar, {
    description:
      "The instant, by the hub's own clock, at which the latest figure, count, target or reference " +
      "value reached it. While it stays, so do the answers: ask for it to know whether to ask " +
      "again, or listen to /figures/events.",
  })
  knownAt(@Ctx() { dataSet }: HubContext): Promise<string> {
    return dataSet.knownAt();
  }
}

@Resolver(() => CoverageRanking)
export class SimulatedRankingResolver {
  @FieldResolver(() => Boolean, { description: OF_FIGURES })
  simulated(@Ctx() { dataSet }: HubContext): Promise<boolean> {
    return dataSet.isSimulated();
  }
}

@Resolver(() => CoverageRow)
export class SimulatedRowResolver {
  @FieldResolver(() => Boolean, { description: OF_FIGURES })
  simulated(@Ctx() { dataSet }: HubContext): Promise<boolean> {
    return dataSet.isSimulated();
  }
}

@Resolver(() => Explanation)
export class SimulatedExplanationResolver {
  @FieldResolver(() => Boolean, { description: OF_FIGURES })
  simulated(@Ctx() { dataSet }: HubContext): Promise<boolean> {
    return dataSet.isSimulated();
  }
}

@Resolver(() => BranchOfficeType)
export class SimulatedOfficeResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether the office itself is made up, with a simulated data set.",
  })
  async simulated(
    @Root() { code }: BranchOfficeType,
    @Ctx() { dataSet }: HubContext,
  ): Promise<boolean> {
    return isSimulatedOffice(code) && (await dataSet.isSimulated());
  }
}

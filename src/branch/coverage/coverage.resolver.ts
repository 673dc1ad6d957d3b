import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { answerRefusals } from "../../graphql/refusal/refusal-middleware";
import { validateInput } from "../../graphql/refusal/validate-input";
import type { BranchContext } from "../branch.context";
import { writeForOwnOffice } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { SourceType } from "../source/source.type";
import { RecordCoverageFiguresInput } from "./coverage-figures.input";
import { recordCoverageFigures } from "./record-coverage-figures";
import {
  RecordCoverageFiguresResult,
  type RecordedCoverageFiguresType,
  RecordedFigureType,
} from "./recorded-figure.type";

/** How coverage figures are recorded, and what a recorded one refers to. */
@Resolver(() => RecordedFigureType)
export class CoverageFigureResolver {
  @Directive('@office(argument: "input.office")')
  @UseMiddleware(writeForOwnOffice, answerRefusals)
  @Mutation(() => RecordCoverageFiguresResult, {
    nullable: true,
    description:
      "Records coverage figures at their branch office, all or none; the hub copies them within " +
      "seconds. Figures are never changed: a correction replaces one and says why. Empty only " +
      "with an error: then ask again with the same idempotency key.",
  })
  async recordCoverageFigures(
    @Arg("input", () => RecordCoverageFiguresInput, {
      description: "The figures.",
      validateFn: (input) => validateInput(input as RecordCoverageFiguresInput),
    })
    input: RecordCoverageFiguresInput,
    @Ctx() { db, loaders }: BranchContext,
  ): Promise<RecordedCoverageFiguresType> {
    const ids = await recordCoverageFigures(db, input);
    const figures = await Promise.all(ids.map((id) => loaders.figureById.load(id)));
    return { figures: figures.filter((figure) => figure !== null) };
  }

  @FieldResolver(() => RegionType, { description: "The region that it is about." })
  region(@Root() { regionCode, officeCode }: RecordedFigureType): RegionType {
    return regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => SourceType, { nullable: true, description: "Where it is known from." })
  async source(
    @Root() { sourceId }: RecordedFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SourceType | null> {
    return sourceId === null ? null : loaders.sourceById.load(sourceId);
  }
}

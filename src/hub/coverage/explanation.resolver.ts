import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { lastMonthEnd } from "../../domain/calendar";
import { DateTimeScalar } from "../../graphql/scalars";
import type { HubContext } from "../hub.context";
import { BranchOfficeType } from "../office/branch-office.type";
import { SourceType } from "../source/source.type";
import { CoverageRow } from "./coverage-row.type";
import { explainFigure } from "./explain";
import { explainRank } from "./explain-rank";
import { enrolledKey } from "./explanation.loader";
import {
  CoverageFigureReference,
  EnrolledMonth,
  Explanation,
  ExplanationRule,
} from "./explanation.type";
import { readFigureId } from "./figure-id";
import { questionAsked } from "./question-asked";
import { RankExplanation } from "./rank-explanation.type";

/** Leads from any number on any row to its inputs. */
@Resolver(() => Explanation)
export class ExplanationResolver {
  @Query(() => Explanation, {
    description:
      "Where the number of a row comes from, as it was known when the row was answered. What names no " +
      "row is refused with FIGURE_ID_INVALID.",
  })
  @Directive("@cost(weight: 100)")
  explain(
    @Arg("figure", () => ID, { description: "As CoverageRow.figureId gave it." }) figure: string,
    @Ctx() context: HubContext,
  ): Promise<Explanation> {
    return explainFigure(context, figure);
  }

  @Query(() => RankExplanation, {
    description:
      "Why a region has its rank in a ranking, and what would change it. What names no ranking is " +
      "refused with SNAPSHOT_ID_INVALID, a region that is not in it with REGION_NOT_IN_RANKING.",
  })
  @Directive("@cost(weight: 500)")
  explainRank(
    @Arg("snapshot", () => ID, { description: "As CoverageRanking.snapshotId gave it." })
    snapshot: string,
    @Arg("region", () => ID, { description: "The region's code." }) region: string,
    @Ctx() context: HubContext,
  ): Promise<RankExplanation> {
    return explainRank(context, snapshot, region);
  }

  @FieldResolver(() => CoverageFigureReference, {
    nullable: true,
    description:
      "The figure where it is kept, at its branch office: the claims and sources behind a stated one, " +
      "the cohorts and months behind a computed one. Empty: it is a sum, or nothing is known.",
  })
  recorded(@Root() { row }: Explanation): CoverageFigureReference | null {
    const { figureId } = row.found;
    return figureId === null ? null : { id: figureId };
  }

  @FieldResolver(() => BranchOfficeType, {
    nullable: true,
    description: "The branch office that recorded it. Empty: it is a sum, or nothing is known.",
  })
  office(
    @Root() { row, rule }: Explanation,
    @Ctx() { loaders }: HubContext,
  ): Promise<BranchOfficeType | null> | null {
    const { officeCode } = row.found;
    if (officeCode === null || rule === ExplanationRule.SUM_OF_PARTS) return null;
    return loaders.officeByCode.load(officeCode);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "When its office recorded it, by the office's clock. Empty: it was computed.",
  })
  recordedAt(@Root() { arrival }: Explanation): string | null {
    return arrival?.recordedAt ?? null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "Since when the hub knows it, by the hub's clock. Empty: it was computed.",
  })
  knownAt(@Root() { arrival }: Explanation): string | null {
    return arrival?.knownAt ?? null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "The figure that it corrects. Empty: it corrects none.",
  })
  replaces(@Root() { arrival }: Explanation): string | null {
    return arrival?.replaces ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it corrects it. Empty: it corrects none.",
  })
  replacedBecause(@Root() { arrival }: Explanation): string | null {
    return arrival?.replacedBecause ?? null;
  }

  @FieldResolver(() => [SourceType], {
    description: "Who published it. Empty: it was computed, or no source was given.",
  })
  sources(@Root() { row }: Explanation, @Ctx() { loaders }: HubContext): Promise<SourceType[]> {
    return loaders.sourcesByIds(row.sourceId === null ? [] : [row.sourceId]);
  }

  @FieldResolver(() => [EnrolledMonth], {
    description:
      "Of a figure computed from enrollments: how many people were enrolled at the end of each month " +
      "in which somebody joined or left, up to the month asked. Empty for any other figure.",
  })
  months(
    @Root() { row, figure, rule }: Explanation,
    @Ctx() { loaders }: HubContext,
  ): Promise<EnrolledMonth[]> | EnrolledMonth[] {
    const reference = readFigureId(figure);
    const [, , , , segment] = row.found.figureId?.split(":") ?? [];
    if (rule !== ExplanationRule.ENROLLMENTS || !reference || segment === undefined) return [];
    const month = lastMonthEnd(reference.asOf);
    return loaders.enrolledMonths.load(
      enrolledKey(row.region.code, segment, month, reference.knownAt),
    );
  }

  @FieldResolver(() => [CoverageRow], {
    description:
      "Of a sum: the regions directly below, with what is known of each; those without both people " +
      "and eligible workers are not in the sum. Empty for any other figure.",
  })
  async parts(
    @Root() { row, figure, rule }: Explanation,
    @Ctx() { loaders, definitions }: HubContext,
  ): Promise<CoverageRow[]> {
    const reference = readFigureId(figure);
    if (rule !== ExplanationRule.SUM_OF_PARTS || !reference) return [];
    const { definitionId, definitionVersion } = reference;
    const asked = { ...reference, definition: `${definitionId}@${definitionVersion}` };
    const [{ question }, children] = await Promise.all([
      questionAsked(asked, definitions),
      loaders.childrenByRegion(null).load(row.region.code),
    ]);
    const rows = await Promise.all(
      children.map(({ code }) => loaders.coverageByRegion(question).load(code)),
    );
    return rows.filter((part) => part !== null);
  }
}

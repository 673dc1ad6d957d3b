import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { HubContext } from "../hub.context";
import { BranchOfficeType } from "../office/branch-office.type";
import { regionUnknown } from "../region-arguments";
import { CoverageDefinitionType } from "./coverage-definition.type";
import { CoverageRanking } from "./coverage-ranking.type";
import { CoverageRow } from "./coverage-row.type";
import { requireComparable, scopeOfLevel } from "./coverage-scope";
import { ComparisonArgs, RankingArgs } from "./coverage.args";
import { readLateOffices } from "./late-offices";
import { questionAsked } from "./question-asked";
import { rankingOfSnapshot, rankRegions } from "./rank-regions";
import { readCoverage } from "./read-coverage";

@Resolver(() => CoverageRanking)
export class CoverageRankingResolver {
  @Query(() => CoverageRanking, {
    description:
      "Ranks the regions of a level by their coverage share, each by its latest figure on or " +
      "before a date. Regions without one are listed after the ranked ones, never as 0.",
  })
  @Directive("@cost(weight: 500)")
  async coverageRanking(
    @Args(() => RankingArgs) args: RankingArgs,
    @Ctx() context: HubContext,
  ): Promise<CoverageRanking> {
    const [asked, scope] = await Promise.all([
      questionAsked(args, context.definitions),
      scopeOfLevel(context, args.level, args.within ?? null, args.office ?? null),
    ]);
    return rankRegions(context, scope, asked);
  }

  @Query(() => CoverageRanking, {
    description:
      "The ranking that a snapshotId names, as it was: the same rows, whatever was recorded since. " +
      "Another text is refused with SNAPSHOT_ID_INVALID; SNAPSHOT_BROKEN says that the rows are no " +
      "longer those that the id was sealed with.",
  })
  @Directive("@cost(weight: 500)")
  snapshot(
    @Arg("id", () => ID, { description: "As CoverageRanking.snapshotId gave it." }) id: string,
    @Ctx() context: HubContext,
  ): Promise<CoverageRanking> {
    return rankingOfSnapshot(context, id);
  }

  @Query(() => [CoverageRow], {
    description:
      "The coverage of regions that are named one by one, in the order asked, ranked among each " +
      "other.",
  })
  @Directive("@cost(weight: 200)")
  async compareRegions(
    @Args(() => ComparisonArgs) args: ComparisonArgs,
    @Ctx() { reads, loaders, definitions }: HubContext,
  ): Promise<CoverageRow[]> {
    requireComparable(args.codes);
    const { question } = await questionAsked(args, definitions);
    const scope = { kind: "codes", codes: [...new Set(args.codes)] } as const;
    const { rows } = await readCoverage(reads, loaders.officeOfRegion, scope, question);
    const byCode = new Map(rows.map((row) => [row.region.code, row]));
    return args.codes.map((code, at) => {
      const row = byCode.get(code);
      if (row === undefined) throw regionUnknown(code, `codes.${at}`);
      return row;
    });
  }

  @Query(() => [CoverageDefinitionType], {
    description: "Every version of every definition of coverage, by id and newest first.",
  })
  coverageDefinitions(@Ctx() { definitions }: HubContext): Promise<CoverageDefinitionType[]> {
    return definitions.all();
  }

  @FieldResolver(() => [BranchOfficeType], {
    description:
      "The branch offices that serve these regions and are STALE or UNREACHABLE now: what they " +
      "recorded since they were last heard from is missing here. Empty when all report.",
  })
  async lateOffices(
    @Root() { rows }: CoverageRanking,
    @Ctx() { reads, reach, loaders }: HubContext,
  ): Promise<BranchOfficeType[]> {
    const codes = await readLateOffices(
      reads,
      reach,
      rows.map(({ region }) => region.code),
    );
    const offices = await Promise.all(codes.map((code) => loaders.officeByCode.load(code)));
    return offices.filter((office) => office !== null);
  }
}

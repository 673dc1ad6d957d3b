import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { BranchContext } from "../branch.context";
import { ClaimType } from "../claim/claim.type";
import { EnrollmentCellType } from "../enrollment/enrollment-cell.type";
import { EnrollmentType } from "../enrollment/enrollment.type";
import { mustBeOwnRecord } from "../own-office";
import { RegionType, regionOf } from "../region/region.type";
import { SourceType } from "../source/source.type";
import { totalPeople } from "../total-people";
import { CoverageFigureType } from "./coverage-figure.type";
import { partsOf } from "./figure-parts.loader";
import { FigurePartsType, PartsState, partsState } from "./figure-parts.type";
import { readFigure } from "./read-figure";

const RECORDED_ONLY = "Empty without a list: the figure is computed, or its office did not answer.";
const COMPUTED_ONLY =
  "Empty without a list: the figure was recorded, or its office did not answer.";

/** What a coverage figure rests on. */
@Resolver(() => CoverageFigureType)
export class FigureExplanationResolver {
  @Directive('@office(argument: "id")')
  @Query(() => CoverageFigureType, {
    nullable: true,
    description:
      "One coverage figure with what it rests on; empty when its office has recorded none with " +
      "this id, and none of its enrollments gives one.",
  })
  coverageFigure(
    @Arg("id", () => ID, {
      description: "As CoverageFigure.id gives it; tells which office to ask.",
    })
    id: string,
    @Ctx() context: BranchContext,
  ): Promise<CoverageFigureType | null> {
    mustBeOwnRecord(id, context);
    return readFigure(id, context);
  }

  @FieldResolver(() => RegionType, { nullable: true, description: "The region that it is about." })
  region(@Root() { regionCode, officeCode }: CoverageFigureType): RegionType {
    return regionOf(regionCode, officeCode);
  }

  @FieldResolver(() => SourceType, {
    nullable: true,
    description: "Where it is known from; empty for a computed one.",
  })
  async source(
    @Root() { sourceId }: CoverageFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<SourceType | null> {
    return sourceId === null ? null : loaders.sourceById.load(sourceId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Who recorded it, as given with the request. Empty: nobody said, it came with the documented " +
      "facts, or it is computed: then its enrollments tell who recorded them.",
  })
  async recordedBy(
    @Root() { id, computed }: CoverageFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<string | null> {
    if (computed !== null) return null;
    return (await loaders.firstChangeOfRecord.load(id))?.who ?? null;
  }

  @FieldResolver(() => [ClaimType], {
    nullable: true,
    description:
      "The claims that state it, each with how it stands to what our rows give; of a computed " +
      "figure, those that its enrollments check. Empty without a list: its office did not answer.",
  })
  async claims(
    @Root() { id, computed }: CoverageFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<ClaimType[]> {
    if (computed === null) return loaders.claimsOfFigure.load(id);
    const enrollments = await loaders.enrollmentsCounted.load(computed);
    const claims = await Promise.all(
      enrollments.map((enrollment) => loaders.claimsCheckedBy.load(enrollment.id)),
    );
    return claims.flat();
  }

  @FieldResolver(() => [EnrollmentType], {
    nullable: true,
    description:
      "The enrollments counted in a computed figure, earliest first; one whose headcount is not " +
      `reported is listed and adds nobody. ${COMPUTED_ONLY}`,
  })
  async enrollments(
    @Root() { computed }: CoverageFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentType[] | null> {
    return computed === null ? null : loaders.enrollmentsCounted.load(computed);
  }

  @FieldResolver(() => [EnrollmentCellType], {
    nullable: true,
    description:
      "The cells up to its month that a computed figure adds up, earliest first. " + COMPUTED_ONLY,
  })
  async cells(
    @Root() { computed }: CoverageFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<EnrollmentCellType[] | null> {
    if (computed === null) return null;
    const cells = await loaders.cellsCounted.load(computed);
    return cells.map(({ joined, ended, ...cell }) => ({
      ...cell,
      joined: totalPeople(joined),
      ended: totalPeople(ended),
    }));
  }

  @FieldResolver(() => [FigurePartsType], {
    nullable: true,
    description:
      "What it is made up of, by each way to divide it that its region and segment allow. " +
      RECORDED_ONLY,
  })
  async parts(
    @Root() { id, computed, officeCode }: CoverageFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FigurePartsType[] | null> {
    if (computed !== null) return null;
    return (await loaders.divisionsOfFigure.load(id)).map((row) => partsOf(row, officeCode));
  }

  @FieldResolver(() => PartsState, {
    nullable: true,
    description:
      "Whether all of its parts are on record: INCOMPLETE when some are missing by one way to " +
      "divide it. Empty for a computed figure.",
  })
  async partsState(
    @Root() figure: CoverageFigureType,
    @Ctx() context: BranchContext,
  ): Promise<PartsState | null> {
    const parts = await this.parts(figure, context);
    return parts === null ? null : partsState(parts);
  }
}

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { BranchContext } from "../branch.context";
import { RegionType, regionOf } from "../region/region.type";
import { CoverageFigureType } from "./coverage-figure.type";
import { partsOf } from "./figure-parts.loader";
import { FigureDivision, FigurePartsType, PartsState, partsState } from "./figure-parts.type";
import { recordedFigure } from "./read-figure";
import { RecordedFigureType } from "./recorded-figure.type";

async function figuresOf(
  ids: readonly string[],
  { loaders }: BranchContext,
): Promise<CoverageFigureType[]> {
  const figures = await Promise.all(ids.map((id) => loaders.figureById.load(id)));
  return figures.flatMap((figure) => (figure === null ? [] : [recordedFigure(figure)]));
}

/** How a figure came to be corrected. */
@Resolver(() => CoverageFigureType)
export class FigureChainResolver {
  @FieldResolver(() => CoverageFigureType, {
    nullable: true,
    description: "The figure that it corrects; empty: none.",
  })
  async replaces(
    @Root() { replacedId }: CoverageFigureType,
    @Ctx() context: BranchContext,
  ): Promise<CoverageFigureType | null> {
    if (replacedId === null) return null;
    return (await figuresOf([replacedId], context))[0] ?? null;
  }

  @FieldResolver(() => CoverageFigureType, {
    nullable: true,
    description: "The figure that corrects it; empty: it is current, or computed.",
  })
  async replacedBy(
    @Root() { id, computed }: CoverageFigureType,
    @Ctx() context: BranchContext,
  ): Promise<CoverageFigureType | null> {
    if (computed !== null) return null;
    const chain = await context.loaders.chainOfFigure.load(id);
    const next = chain[chain.findIndex((figure) => figure.id === id) + 1];
    return next === undefined ? null : ((await figuresOf([next.id], context))[0] ?? null);
  }

  @FieldResolver(() => [CoverageFigureType], {
    nullable: true,
    description:
      "The figure as first recorded and each that replaced the one before, itself among them; " +
      "the last is current. Empty without a list: the figure is computed, or its office did not " +
      "answer.",
  })
  async corrections(
    @Root() { id, computed }: CoverageFigureType,
    @Ctx() context: BranchContext,
  ): Promise<CoverageFigureType[] | null> {
    if (computed !== null) return null;
    const chain = await context.loaders.chainOfFigure.load(id);
    return figuresOf(
      chain.map((figure) => figure.id),
      context,
    );
  }
}

/** What a recorded figure is made up of, and where it is explained. */
@Resolver(() => RecordedFigureType)
export class RecordedFigurePartsResolver {
  @FieldResolver(() => CoverageFigureType, {
    description: "The same figure, with all that it rests on.",
  })
  figure(@Root() figure: RecordedFigureType): CoverageFigureType {
    return recordedFigure(figure);
  }

  @FieldResolver(() => [FigurePartsType], {
    description: "What it is made up of, by each way to divide it; empty: it cannot be divided.",
  })
  async parts(
    @Root() { id, officeCode }: RecordedFigureType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<FigurePartsType[]> {
    return (await loaders.divisionsOfFigure.load(id)).map((row) => partsOf(row, officeCode));
  }

  @FieldResolver(() => PartsState, {
    description:
      "Whether all of its parts are on record; INCOMPLETE, some missing by one way, is not wrong.",
  })
  async partsState(
    @Root() figure: RecordedFigureType,
    @Ctx() context: BranchContext,
  ): Promise<PartsState> {
    return partsState(await this.parts(figure, context));
  }
}

/** What the parts of a figure refer to. */
@Resolver(() => FigurePartsType)
export class FigurePartsResolver {
  @FieldResolver(() => [RegionType], {
    description: "The regions of which no people are on record; empty also when by SEGMENT.",
  })
  missingRegions(@Root() { by, missing, officeCode }: FigurePartsType): RegionType[] {
    return by === FigureDivision.REGION ? missing.map((code) => regionOf(code, officeCode)) : [];
  }

  @FieldResolver(() => [CoverageFigureType], { description: "The parts that are on record." })
  figures(
    @Root() { ids }: FigurePartsType,
    @Ctx() context: BranchContext,
  ): Promise<CoverageFigureType[]> {
    return figuresOf(ids, context);
  }
}

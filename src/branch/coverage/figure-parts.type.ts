import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Segment } from "../../domain/segment";

/** How much is known of what a figure is made up of. */
export enum PartsState {
  COMPLETE = "COMPLETE",
  INCOMPLETE = "INCOMPLETE",
  NONE = "NONE",
}

registerEnumType(PartsState, {
  name: "PartsState",
  description: "How much is on record of the parts that make up a figure's people.",
  valuesConfig: {
    COMPLETE: { description: "All of its parts; they add up to it where both are exact." },
    INCOMPLETE: { description: "Some of its parts, which is not wrong." },
    NONE: { description: "None of its parts." },
  },
});

/** The two ways to divide a figure. */
export enum FigureDivision {
  SEGMENT = "SEGMENT",
  REGION = "REGION",
}

registerEnumType(FigureDivision, {
  name: "FigureDivision",
  description: "How a figure is divided into parts.",
  valuesConfig: {
    SEGMENT: { description: "A figure of all segments, by segment." },
    REGION: { description: "By the regions just below: a regency's districts, for example." },
  },
});

/** The parts of a figure, divided in one way. */
@ObjectType("FigureParts", {
  description:
    "The parts of a coverage figure, divided in one way: current figures of the same day, " +
    "definition and version.",
})
export class FigurePartsType {
  officeCode!: string;
  ids!: string[];
  missing!: string[];

  @Field(() => FigureDivision, { description: "How the figure is divided." })
  by!: FigureDivision;

  @Field(() => PartsState, { description: "Whether people are on record for all of the parts." })
  state!: PartsState;

  @Field(() => Int, {
    nullable: true,
    description: "The people of the parts on record together; empty: none of them states any.",
  })
  people!: number | null;

  @Field(() => [Segment], {
    description: "The segments of which no people are on record; empty also when by REGION.",
  })
  missingSegments!: Segment[];
}

/** Of all ways to divide a figure: incomplete when one is, complete when at least one is whole. */
export function partsState(divisions: readonly FigurePartsType[]): PartsState {
  const states = divisions.map(({ state }) => state);
  if (states.includes(PartsState.INCOMPLETE)) return PartsState.INCOMPLETE;
  return states.includes(PartsState.COMPLETE) ? PartsState.COMPLETE : PartsState.NONE;
}

import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ClaimCheck } from "../../domain/figure";

/** What a stated figure is checked by. */
export enum FigureCheckBasis {
  NUMBERS = "NUMBERS",
  SEGMENTS = "SEGMENTS",
  PARTS = "PARTS",
  ENROLLMENTS = "ENROLLMENTS",
}

registerEnumType(FigureCheckBasis, {
  name: "FigureCheckBasis",
  description: "What the computed value of a check was computed from.",
  valuesConfig: {
    NUMBERS: { description: "The people and eligible workers that were stated with the share." },
    SEGMENTS: { description: "The sum of the segments stated for the same day." },
    PARTS: { description: "The sum of all regions directly below, stated for the same day." },
    ENROLLMENTS: { description: "The roll-up of enrollments at the end of the same month." },
  },
});

@ObjectType("FigureCheck", {
  description: "A stated and a computed value of the same figure, side by side.",
  simpleResolvers: true,
})
export class FigureCheck {
  @Field(() => String, { description: "What both are: participants, or share (as a fraction)." })
  about!: string;

  @Field(() => String, { description: "The value as stated: people, or as in 20/100." })
  stated!: string;

  @Field(() => String, { description: "The value as computed: people, or as in 23218/116090." })
  computed!: string;

  @Field(() => FigureCheckBasis, { description: "What it was computed from." })
  by!: FigureCheckBasis;

  @Field(() => ClaimCheck, { description: "How the stated value stands to the computed one." })
  check!: ClaimCheck;
}

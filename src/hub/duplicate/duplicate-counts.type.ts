import { Field, ID, Int, ObjectType } from "type-graphql";
import { DuplicateClass } from "../../domain/duplicate-case";
import { FigureStatus } from "../../domain/figure";
import { DateScalar } from "../../graphql/scalars";

@ObjectType("DuplicateCount", {
  description: "How many persons, unless they are so few that they might be recognised.",
  simpleResolvers: true,
})
export class DuplicateCount {
  @Field(() => Int, {
    nullable: true,
    description: "How many. Empty: fewer than five, or they would tell such a number.",
  })
  persons!: number | null;

  @Field(() => FigureStatus, { description: "REPORTED, ZERO_REPORTED or SUPPRESSED." })
  status!: FigureStatus;
}

@ObjectType("DuplicateClassCount", {
  description: "The persons of one class.",
  simpleResolvers: true,
})
export class DuplicateClassCount {
  @Field(() => DuplicateClass, { description: "The class." })
  class!: DuplicateClass;

  @Field(() => DuplicateCount, { description: "How many." })
  count!: DuplicateCount;
}

@ObjectType("DuplicatePairCount", {
  description: "The persons whom two offices have both enrolled.",
  simpleResolvers: true,
})
export class DuplicatePairCount {
  @Field(() => [ID], {
    description: "The codes of the two offices; one alone has enrolled the persons twice itself.",
  })
  offices!: string[];

  @Field(() => [DuplicateClassCount], { description: "By class; a class without any is left out." })
  classes!: DuplicateClassCount[];

  @Field(() => DuplicateCount, { description: "All classes together." })
  total!: DuplicateCount;
}

@ObjectType("DuplicateCounts", {
  description:
    "How many persons are enrolled twice in a month, by pair of offices and class. Fewer than five are " +
    "not shown, nor any total from which they could be computed.",
  simpleResolvers: true,
})
export class DuplicateCounts {
  @Field(() => DateScalar, { description: "The first day of the month." })
  month!: string;

  @Field(() => [DuplicatePairCount], { description: "By pair of offices; empty: none." })
  pairs!: DuplicatePairCount[];

  @Field(() => [DuplicateClassCount], { description: "By class, over all pairs." })
  classes!: DuplicateClassCount[];

  @Field(() => DuplicateCount, { description: "All of them." })
  total!: DuplicateCount;
}

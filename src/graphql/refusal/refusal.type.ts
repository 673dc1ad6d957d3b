import { Directive, Field, ObjectType } from "type-graphql";
import { Problem } from "./problem.type";

/** The answer to a request that was not stored. */
@Directive("@shareable")
@ObjectType({ description: "Nothing was stored; the problems say why." })
export class Refusal {
  @Field(() => [Problem], {
    description: "Everything that was found wrong, at most 100 problems; never empty.",
  })
  problems!: Problem[];

  constructor(problems: Problem[]) {
    this.problems = problems;
  }
}

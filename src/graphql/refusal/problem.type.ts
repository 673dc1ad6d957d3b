import { Directive, Field, ObjectType } from "type-graphql";
import { shownSafely } from "./national-id";
import { ProblemCode } from "./problem-code";
import "./problem-words";

/** One value of what is on record already. */
@Directive("@shareable")
@ObjectType({ description: "One value of what is on record already, by the name of its field." })
export class RecordedValue {
  @Field(() => String, { description: "The name of the field, for example participants." })
  field!: string;

  @Field(() => String, { description: "What is on record there." })
  value!: string;
}

/** One thing that has to be mended before a request can be stored. */
@Directive("@shareable")
@ObjectType({ description: "One thing that has to be mended before the request can be stored." })
export class Problem {
  @Field(() => ProblemCode, { description: "A stable word for programs." })
  code!: ProblemCode;

  @Field(() => String, { description: "What is wrong, in a sentence." })
  message!: string;

  @Field(() => [String], {
    description:
      "Where in the arguments, from the outside in, for example input, figures, 3, region. " +
      "Lists count from 0.",
  })
  path!: string[];

  @Field(() => String, {
    nullable: true,
    description: "The value that was sent, shortened; empty when none was sent.",
  })
  value!: string | null;

  @Field(() => String, { description: "How to mend it." })
  remedy!: string;

  @Field(() => [RecordedValue], {
    nullable: true,
    description:
      "Where the request meets what somebody else recorded first: that record's id and values. " +
      "Empty for every other problem.",
  })
  onRecord?: RecordedValue[] | null;
}

/** Where a value stands in the arguments. */
export type ProblemPath = readonly (string | number)[];

/** Describes a problem; the value is shortened, and what looks like a national id is left out. */
export function problem(
  code: ProblemCode,
  path: ProblemPath,
  value: unknown,
  message: string,
  remedy: string,
): Problem {
  return {
    code,
    message,
    path: path.map(String),
    value: value == null ? null : shownSafely(value),
    remedy,
  };
}

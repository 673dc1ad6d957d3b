import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("CoverageDefinition", {
  description:
    "What a coverage share means. Shares are comparable under one definition only; a definition " +
    "is never changed, but gets a new version.",
  simpleResolvers: true,
})
export class CoverageDefinitionType {
  @Field(() => ID, { description: "The definition's name for programs." })
  id!: string;

  @Field(() => Int, { description: "Its version; the newest is meant when only the id is given." })
  version!: number;

  @Field(() => String, { description: "Its name for people." })
  name!: string;

  @Field(() => String, {
    description:
      "Where a participant counts: NIK_DOMICILE, WORKPLACE, REGISTERING_OFFICE or NOT_STATED.",
  })
  basis!: string;

  @Field(() => String, { description: "What is counted: PERSON, ENROLLMENT or NOT_STATED." })
  counted!: string;

  @Field(() => String, { description: "Who could be a participant: the eligible workers." })
  denominator!: string;

  @Field(() => String, { description: "What it means, in a sentence or two." })
  description!: string;
}

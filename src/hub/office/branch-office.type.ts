import { Directive, Field, ID, ObjectType } from "type-graphql";
import { BranchOfficeKind } from "../../domain/office-kind";

@Directive('@key(fields: "code")')
@ObjectType("BranchOffice", {
  description: "One of the agency's offices (kantor). They form a tree.",
  simpleResolvers: true,
})
export class BranchOfficeType {
  @Field(() => ID, { description: "The office's code, for example solok." })
  code!: string;

  @Field(() => String, { description: "The office's name, in Indonesian." })
  name!: string;

  @Field(() => BranchOfficeKind, { description: "The kind of office." })
  kind!: BranchOfficeKind;

  @Directive("@shareable")
  @Field(() => ID, {
    nullable: true,
    description:
      "The branch office whose server keeps this office's records: itself for a BRANCH, the one " +
      "above for a SUB_BRANCH. Empty for a REGIONAL office, which keeps none.",
  })
  officeCode!: string | null;

  /** The code of the office above; null for the top of the tree. */
  parentCode!: string | null;
}

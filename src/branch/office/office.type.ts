import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The hub's branch office, to which the branch adds its records. */
@Directive('@key(fields: "code officeCode")')
@Directive('@key(fields: "code", resolvable: false)')
@Directive('@office(field: "officeCode")')
@ObjectType("BranchOffice", { description: "An office of the agency (kantor)." })
export class BranchOfficeType {
  @Field(() => ID, { description: "The office's code, for example solok." })
  code!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Code of the branch office whose server keeps this office's records: itself for a branch, " +
      "the branch above for a sub-branch, empty for a regional office.",
  })
  officeCode!: string | null;
}

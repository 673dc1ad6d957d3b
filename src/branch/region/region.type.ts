import { Directive, Field, ID, ObjectType } from "type-graphql";

/** The hub's region, to which a branch office adds what it has recorded there. */
@Directive('@key(fields: "code officeCode")')
@Directive('@key(fields: "code", resolvable: false)')
@Directive('@office(field: "officeCode")')
@ObjectType("Region", {
  description: "A region (wilayah): a province, regency, district or village.",
})
export class RegionType {
  @Field(() => ID, { description: "The Kemendagri code with dots, for example 13.03." })
  code!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "Code of the branch office that keeps this region's records; empty when none is recorded, " +
      "or when several do (a province).",
  })
  officeCode!: string | null;
}

/** A region as the office that keeps its records refers to it. */
export function regionOf(code: string, officeCode: string): RegionType {
  return { code, officeCode };
}

import { Directive, Field, ID, ObjectType } from "type-graphql";

/** An agreement that its branch office tells all about. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Agreement", {
  description: "A cooperation agreement (perjanjian) that a branch office has filed.",
  simpleResolvers: true,
})
export class AgreementReference {
  @Field(() => ID, { description: "The branch office that filed it, a colon, and its own name." })
  id!: string;
}

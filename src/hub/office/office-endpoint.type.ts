import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive("@inaccessible")
@ObjectType("OfficeEndpoint", {
  description: "Where the server of a branch office answers. For the gateway only.",
  simpleResolvers: true,
})
export class OfficeEndpointType {
  @Field(() => ID, { description: "The office's code." })
  code!: string;

  @Field(() => String, { description: "The address of its GraphQL endpoint." })
  url!: string;
}

import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType("Source", {
  description: "Where a value comes from: a document or report, as the branch office filed it.",
  simpleResolvers: true,
})
export class SourceType {
  @Field(() => ID, {
    description: "The office that filed it, a colon, and its name there.",
  })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who published it; empty when that is not recorded.",
  })
  publisher!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When it was published, as exactly as known: a day, a month or a year.",
  })
  publishedOn!: string | null;

  @Field(() => String, { description: "What it is about, in one line." })
  about!: string;
}

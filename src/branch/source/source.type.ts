import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { Source } from "./source.entity";

/** Who said something, and where; the hub shows the same of the sources that it copies. */
@Directive("@shareable")
@ObjectType("Source", { description: "Who said something, and where." })
export class SourceType implements Pick<Source, "id" | "publisher" | "publishedOn" | "about"> {
  @Field(() => ID, { description: "The branch office that keeps it, a colon, and its own name." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who published it; empty when that is not known.",
  })
  publisher!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "When it was published, as exactly as is known: 2023-10-02, 2024-03 or 2022; empty when " +
      "that is not known.",
  })
  publishedOn!: string | null;

  @Field(() => String, { description: "What it is about, in a sentence." })
  about!: string;
}

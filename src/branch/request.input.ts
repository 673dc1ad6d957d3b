import { Field, InputType } from "type-graphql";
import { KeyUpTo, TextUpTo } from "../graphql/refusal/text-rules";

/** What every request to store something says about itself. */
@InputType()
export abstract class RequestInput {
  @Field(() => String, {
    description:
      "A text of your own that no other request has, up to 100 characters. Sent again with the " +
      "same input, for example after a timeout, it stores nothing and gives the same answer.",
  })
  @KeyUpTo(100)
  idempotencyKey!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Who asks for it, by name or role, up to 100 characters. The trail keeps it as given; " +
      "nobody checks it.",
  })
  @TextUpTo(100)
  recordedBy?: string | null;
}

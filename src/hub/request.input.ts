import { Field, InputType } from "type-graphql";
import { KeyUpTo, TextUpTo } from "../graphql/refusal/text-rules";

/** What every request to store something at the hub says of itself. */
@InputType()
export abstract class HubRequestInput {
  @Field(() => String, {
    description:
      "A text of your own that no other request has, up to 100 characters. Sent again with the " +
      "same input, for example after a timeout, it stores nothing and gives the same answer.",
  })
  @KeyUpTo(100)
  idempotencyKey!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who records it: a post or a team, up to 100 characters; never a person's number.",
  })
  @TextUpTo(100)
  recordedBy?: string | null;
}

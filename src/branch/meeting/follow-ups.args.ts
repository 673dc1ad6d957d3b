import { ArgsType, Field, Int } from "type-graphql";
import { today } from "../../domain/calendar";
import { DateScalar } from "../../graphql/scalars";
import { DEFAULT_PAGE, pageSize, placeOfCursor } from "../../graphql/paging";
import type { FollowUpsAsked } from "./follow-up.loader";
import { FollowUpState } from "./follow-up-state";

/** Which follow-ups are listed, as of which day, and how many at a time. */
@ArgsType()
export class FollowUpsArgs {
  @Field(() => FollowUpState, {
    nullable: true,
    description: "Only those in this state on the day of `on`. Every state when left out.",
  })
  state?: FollowUpState | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only those due before this day; those without a day when left out, too.",
  })
  dueBefore?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day as of which they are listed: of meetings held by then. Today when left out.",
  })
  on?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE,
    description: "How many a page holds: 1 to 500, or PAGE_SIZE_INVALID.",
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor after which the page begins. Any other text is CURSOR_INVALID.",
  })
  after?: string | null;
}

/** The name under which cursors of follow-ups are known. */
export const FOLLOW_UPS = "followUps";

/** The day that it is due (infinity: none), its meeting, and its place there. */
const PLACE = [/^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^infinity$/, /^[!-~]{1,199}$/, /^[0-9]{1,9}$/];

/** The question that the arguments ask of a region or an office. */
export function followUpsAsked(code: string, args: FollowUpsArgs): FollowUpsAsked {
  return {
    code,
    state: args.state ?? null,
    dueBefore: args.dueBefore ?? null,
    on: args.on ?? today(),
    first: pageSize(args.first),
    after: placeOfCursor(FOLLOW_UPS, PLACE, args.after),
  };
}

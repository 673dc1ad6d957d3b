import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { DatePrecision } from "../../domain/figure";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { DateScalar } from "../../graphql/scalars";

const PRECISION = "How exactly that day is known; empty when the day is.";

@ObjectType("OfficialTerm", {
  description: "From when to when somebody held a role, as far as that is known.",
  simpleResolvers: true,
})
export class OfficialTermType {
  @Field(() => ID, { description: "The term's id." })
  id!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { description: "The role as a word for programs, for example HEAD." })
  role!: string;

  @Field(() => String, { description: "The role in English." })
  title!: string;

  @Field(() => String, { description: "The role in Indonesian." })
  titleIndonesian!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day; of a month or a year its first. Empty: not known.",
  })
  from!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  fromPrecision!: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day; of a month or a year its last. Empty: not known, or it runs.",
  })
  to!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: PRECISION })
  toPrecision!: DatePrecision | null;

  @Field(() => String, {
    nullable: true,
    description: "The decree of appointment or dismissal; empty: not told.",
  })
  decree!: string | null;

  @Field(() => String, { nullable: true, description: "Who recorded it; empty: not told." })
  recordedBy!: string | null;

  /** The place: one of the two. */
  ofOffice!: string | null;
  ofRegion!: string | null;
  sourceId!: string | null;
}

/** The answer to recordOfficialTerm. */
export const RecordOfficialTermResult = createUnionType({
  name: "RecordOfficialTermResult",
  description: "The term as recorded, or why it was not recorded.",
  types: () => [OfficialTermType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "OfficialTerm"),
});

import { Field, Float, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars";
import { OfficeReach } from "../office-reach";

@ObjectType("OfficeStatus", {
  description:
    "How current what the hub knows of a branch office is. A SUB_BRANCH has the status of the " +
    "office that keeps its records, a REGIONAL office that of its least reachable branch.",
  simpleResolvers: true,
})
export class OfficeStatus {
  @Field(() => OfficeReach, { description: "Whether it has been heard from lately." })
  reach!: OfficeReach;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the hub last heard from it, by the hub's clock. Empty: never.",
  })
  lastReportedAt!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Seconds since then. Empty: it has never reported.",
  })
  lagSeconds!: number | null;
}

import { Field, Float, Int, ObjectType } from "type-graphql";
import { VillageKind } from "../../domain/region-level";
import { DateScalar } from "../../graphql/scalars";

/** How many of a region's villages pay. */
@ObjectType("VillageParticipation", {
  description: "How many of a region's villages of one kind pay contributions for their workers.",
})
export class VillageParticipationType {
  @Field(() => VillageKind, { description: "The kind of village that is counted." })
  kind!: VillageKind;

  @Field(() => Int, { description: "How many of them pay; a village counts once." })
  paying!: number;

  @Field(() => Int, {
    description:
      "Of how many it is recorded whether they pay; of the others that is not known, and they are " +
      "not among `paying`.",
  })
  reported!: number;

  @Field(() => Int, {
    description: "How many of them the region has, as the table of regions says.",
  })
  villages!: number;

  @Field(() => Float, { description: "paying ÷ villages in per cent, two decimals, half up." })
  percent!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was known to be so; empty: only a year was stated.",
  })
  asOf!: string | null;

  @Field(() => Int, { description: "The latest budget year that was recorded of any of them." })
  year!: number;

  /** The funding lines that it rests on. */
  lineIds!: string[];
}

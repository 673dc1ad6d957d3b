import { Directive, Field, ID, ObjectType } from "type-graphql";
import { RegionLevel, VillageKind } from "../../domain/region-level";

@Directive('@key(fields: "code")')
@ObjectType("Region", {
  description:
    "A province, regency or city, district or village (wilayah), as the national list has it.",
  simpleResolvers: true,
})
export class RegionType {
  @Field(() => ID, {
    description: "The Kemendagri code with dots: 13, 13.03, 13.03.07 or 13.03.07.2001.",
  })
  code!: string;

  @Field(() => String, { description: "The name, as the national list spells it." })
  name!: string;

  @Field(() => RegionLevel, { description: "The level of administration." })
  level!: RegionLevel;

  @Field(() => VillageKind, {
    nullable: true,
    description: "Desa, kelurahan or desa adat; empty for every level but the village.",
  })
  villageKind!: VillageKind | null;

  /** The code of the region above; null for a province. */
  parentCode!: string | null;
}

import { Field, Int, ObjectType } from "type-graphql";
import { DataSetKind } from "../../domain/data-set";
import { DateScalar } from "../../graphql/scalars";

@ObjectType("DataSet", {
  description:
    "What all figures that the hub knows are: documented and recorded, or simulated. Never both.",
  simpleResolvers: true,
})
export class DataSetType {
  @Field(() => DataSetKind, { description: "Whether they are documented or simulated." })
  kind!: DataSetKind;

  @Field(() => Int, {
    nullable: true,
    description: "The seed of a simulated set: the same one gives the same rows. Else empty.",
  })
  seed!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many months a simulated set has. Else empty.",
  })
  months!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of a simulated set's last month. Else empty.",
  })
  until!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Codes of the provinces or regencies that a simulated set has figures of, or all. Else empty.",
  })
  regions!: string | null;
}

import { Check, Column, Entity, PrimaryColumn } from "typeorm";
import type { DataSetKind } from "../domain/data-set";

/** What a database holds: documented and recorded figures, or simulated ones. At most one row. */
@Entity({ name: "data_set" })
@Check("data_set_only_one", "the_only")
@Check("data_set_kind_known", "kind IN ('DOCUMENTED', 'SIMULATED')")
@Check(
  "data_set_simulated_from_something",
  "num_nonnulls(seed, months, until, regions) = CASE kind WHEN 'SIMULATED' THEN 4 ELSE 0 END",
)
export class DataSet {
  /** Always true and the key: there is never a second row. */
  @PrimaryColumn("boolean", {
    name: "the_only",
    default: true,
    primaryKeyConstraintName: "data_set_pkey",
  })
  theOnly!: boolean;

  @Column("text")
  kind!: DataSetKind;

  @Column("int", { nullable: true })
  seed!: number | null;

  @Column("int", { nullable: true })
  months!: number | null;

  /** The last day of the last month. */
  @Column("date", { nullable: true })
  until!: string | null;

  /** Codes of provinces or regencies, by code and separated by commas, or `all`. */
  @Column("text", { nullable: true })
  regions!: string | null;

  @Column("timestamptz", { name: "made_at", default: () => "clock_timestamp()" })
  madeAt!: Date;
}

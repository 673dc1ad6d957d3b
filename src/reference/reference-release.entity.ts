import { Column, Entity, PrimaryColumn } from "typeorm";

/** Which release of a body of reference data is loaded. */
@Entity({ name: "reference_release" })
export class ReferenceRelease {
  @PrimaryColumn("text", { primaryKeyConstraintName: "reference_release_pkey" })
  name!: string;

  @Column("text")
  version!: string;

  /** How we read the release; a higher revision loads the same version again. */
  @Column("int")
  revision!: number;

  @Column("timestamptz", { name: "loaded_at", default: () => "now()" })
  loadedAt!: Date;
}

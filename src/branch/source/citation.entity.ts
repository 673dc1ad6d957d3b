import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Source } from "./source.entity";

/** That a record rests on a source. Record ids are unique over all kinds of record. */
@Entity({ name: "citation" })
@ForeignKey(() => Source, ["officeCode", "sourceId"], ["officeCode", "id"], {
  name: "citation_of_known_source",
})
export class Citation {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "citation_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { name: "record_id", primaryKeyConstraintName: "citation_pkey" })
  recordId!: string;

  @PrimaryColumn("text", { name: "source_id", primaryKeyConstraintName: "citation_pkey" })
  sourceId!: string;

  /** The order in which the sources were given. */
  @Column("int")
  position!: number;
}

import { Column, Entity, PrimaryColumn } from "typeorm";

const PRIMARY_KEY = { primaryKeyConstraintName: "import_progress_pkey" };

/** How far an import is; written beside its transaction, which nobody sees before it ends. */
@Entity({ name: "import_progress" })
export class ImportProgress {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("uuid", { name: "import_id", ...PRIMARY_KEY })
  importId!: string;

  @Column("bigint", { name: "bytes_read" })
  bytesRead!: string;

  /** Null where the sender did not say it. */
  @Column("bigint", { name: "bytes_total", nullable: true })
  bytesTotal!: string | null;

  @Column("int", { name: "rows_read" })
  rowsRead!: number;
}

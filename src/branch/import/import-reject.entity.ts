import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { RowProblem } from "./enrollment-row";
import { ImportJob } from "./import-job.entity";

const PRIMARY_KEY = { primaryKeyConstraintName: "import_reject_pkey" };

/** A row of a file that was refused; row 1 is the file's first line. */
@Entity({ name: "import_reject" })
@Index("import_reject_by_key", ["officeCode", "keyId"])
@ForeignKey(() => ImportJob, ["officeCode", "importId"], ["officeCode", "id"], {
  name: "import_reject_of_job",
})
export class ImportReject {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("uuid", { name: "import_id", ...PRIMARY_KEY })
  importId!: string;

  @PrimaryColumn("int", { name: "row_number", ...PRIMARY_KEY })
  row!: number;

  @Column("text", { name: "key_id" })
  keyId!: string;

  /** Its cells, as they stood in the file. */
  @Column("bytea")
  sealed!: Buffer;

  /** What is wrong with it; nothing of this names anybody. */
  @Column("jsonb")
  problems!: RowProblem[];
}

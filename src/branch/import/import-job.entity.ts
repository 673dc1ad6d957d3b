import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { TableProblem } from "../../csv/table-problem";

/** What became of an import. RUNNING is written down before it begins, and may have ended since. */
export type ImportState = "RUNNING" | "DONE" | "REFUSED" | "CANCELLED" | "INTERRUPTED";

const PRIMARY_KEY = { primaryKeyConstraintName: "import_job_pkey" };

/** One import of a file. */
@Entity({ name: "import_job" })
@Index("import_job_newest", ["officeCode", "startedAt", "id"])
@Index("import_job_by_content", ["officeCode", "sha256"])
@Check("import_job_kind_known", "kind IN ('ENROLLMENTS')")
@Check("import_job_state_known", "state IN (…)")
@Check("import_job_ends", "(state = 'RUNNING') = (ended_at IS NULL)")
@Check("import_job_done_has_counts", "state <> 'DONE' OR num_nulls(…) = 0")
export class ImportJob {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("uuid", PRIMARY_KEY)
  id!: string;

  @Column("text")
  kind!: "ENROLLMENTS";

  /** As the sender called it, shortened, without what looks like a NIK. */
  @Column("text", { name: "file_name" })
  fileName!: string;

  @Column("boolean", { name: "dry_run" })
  dryRun!: boolean;

  @Column("boolean", { name: "accept_valid" })
  acceptValid!: boolean;

  @Column("text", { name: "recorded_by", nullable: true })
  recordedBy!: string | null;

  @Column("text")
  state!: ImportState;

  @Column("timestamptz", { name: "started_at", default: () => "clock_timestamp()" })
  startedAt!: Date;

  @Column("timestamptz", { name: "ended_at", nullable: true })
  endedAt!: Date | null;

  @Column("bigint", { nullable: true })
  bytes!: string | null;

  /** Of the file's bytes, in hexadecimal digits. */
  @Column("text", { nullable: true })
  sha256!: string | null;

  /** What parts the columns of its reject file. */
  @Column("text", { nullable: true })
  delimiter!: string | null;

  @Column("int", { name: "row_count", nullable: true })
  rowCount!: number | null;

  @Column("int", { nullable: true })
  accepted!: number | null;

  @Column("int", { nullable: true })
  rejected!: number | null;

  @Column("int", { nullable: true })
  unchanged!: number | null;

  /** The earlier import of the very same bytes. */
  @Column("uuid", { name: "same_as", nullable: true })
  sameAs!: string | null;

  /** What was wrong with the file itself. */
  @Column("jsonb", { default: [] })
  problems!: TableProblem[];
}

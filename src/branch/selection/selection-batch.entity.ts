import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Region } from "../../reference/region.entity";
import { Agreement } from "../agreement/agreement.entity";
import { FundingLine } from "../funding/funding-line.entity";
import type { CandidateRegister } from "./candidate-register";

/** Candidates of a region who are selected together. */
@Entity({ name: "selection_batch" })
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "selection_batch_of_known_region" })
@ForeignKey(() => Agreement, ["officeCode", "agreementId"], ["officeCode", "id"], {
  name: "selection_batch_under_known_agreement",
})
@ForeignKey(() => FundingLine, ["officeCode", "fundingLineId"], ["officeCode", "id"], {
  name: "selection_batch_paid_from_known_line",
})
@Index("selection_batch_by_region", { synchronize: false })
@Index("selection_batch_by_line", ["officeCode", "fundingLineId"])
@Check("selection_batch_id_names_office", "starts_with(id, office_code || ':')")
@Check("selection_batch_register_known", "register IN (…)")
@Check("selection_batch_other_register_named", "(register = 'OTHER') = (register_name …)")
export class SelectionBatch {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "selection_batch_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "selection_batch_pkey" })
  id!: string;

  @Column("text")
  name!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text")
  register!: CandidateRegister;

  /** The name of another register. */
  @Column("text", { name: "register_name", nullable: true })
  registerName!: string | null;

  @Column("text", { name: "agreement_id", nullable: true })
  agreementId!: string | null;

  @Column("text", { name: "funding_line_id", nullable: true })
  fundingLineId!: string | null;

  /** Of candidates of whom nothing else is said. */
  @Column("text", { name: "worker_group", nullable: true })
  workerGroup!: string | null;

  @Column("date", { name: "opened_on" })
  openedOn!: string;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}

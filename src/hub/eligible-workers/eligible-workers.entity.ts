import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from "typeorm";
import type { WorkerConcept } from "../../domain/worker-concept";
import { Region } from "../../reference/region.entity";

/** How many workers of a region could be protected, as a publisher counted them. Never changed. */
@Entity({ name: "eligible_workers" })
@Index("eligible_workers_latest", { synchronize: false })
@Unique("eligible_workers_replaced_once", ["replaces"])
@Unique("eligible_workers_recorded_once", [
  "regionCode",
  "concept",
  "source",
  "vintage",
  "asOf",
  "replaces",
])
@Check(
  "eligible_workers_concept_known",
  "concept IN ('EMPLOYED', 'LABOUR_FORCE', 'POTENTIAL', 'VULNERABLE')",
)
@Check("eligible_workers_counts_workers", "workers > 0")
@Check("eligible_workers_replacement_has_reason", "(replaces IS NULL) = (replaced_because IS NULL)")
export class EligibleWorkers {
  @PrimaryColumn("text", { primaryKeyConstraintName: "eligible_workers_pkey" })
  id!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("text")
  concept!: WorkerConcept;

  /** Who published it, by a short name. */
  @Column("text")
  source!: string;

  /** Which edition of the publisher's count. */
  @Column("text")
  vintage!: string;

  /** The day that it is about; it holds until a later one. */
  @Column("date", { name: "as_of" })
  asOf!: string;

  @Column("bigint")
  workers!: string;

  @Column("text", { name: "recorded_by", nullable: true })
  recordedBy!: string | null;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;

  /** When the hub came to know it, by its clock of knowledge. */
  @Column("timestamptz", { name: "known_at" })
  knownAt!: Date;

  /** The figure that this one corrects. */
  @Column("text", { nullable: true })
  replaces!: string | null;

  @Column("text", { name: "replaced_because", nullable: true })
  replacedBecause!: string | null;

  @ManyToOne(() => Region)
  @JoinColumn({ name: "region_code", foreignKeyConstraintName: "eligible_workers_of_region" })
  region?: Region;

  @ManyToOne(() => EligibleWorkers)
  @JoinColumn({ name: "replaces", foreignKeyConstraintName: "eligible_workers_replaces_known" })
  replaced?: EligibleWorkers | null;
}

import { Check, Column, Entity, PrimaryColumn } from "typeorm";

/** Who said something, and where. */
@Entity({ name: "source" })
@Check("source_id_names_office", "starts_with(id, office_code || ':')")
export class Source {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "source_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "source_pkey" })
  id!: string;

  @Column("text", { nullable: true })
  publisher!: string | null;

  /** As the source gives it: a day, a month or a year. */
  @Column("text", { name: "published_on", nullable: true })
  publishedOn!: string | null;

  @Column("text")
  about!: string;
}

import { Column, Entity, PrimaryColumn } from "typeorm";

/** A document or report that an office's records cite, as replication brought it. */
@Entity({ name: "source" })
export class Source {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "source_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "source_pkey" })
  id!: string;

  @Column("text", { nullable: true })
  publisher!: string | null;

  @Column("text", { name: "published_on", nullable: true })
  publishedOn!: string | null;

  @Column("text")
  about!: string;
}

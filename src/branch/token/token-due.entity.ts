import { Column, Entity, PrimaryColumn } from "typeorm";

/** Participants, from one number to another, whose tokens may no longer be what they should. */
@Entity({ name: "token_due" })
export class TokenDue {
  @PrimaryColumn("bigint", {
    generated: "identity",
    generatedIdentity: "BY DEFAULT",
    primaryKeyConstraintName: "token_due_pkey",
  })
  id!: string;

  @Column("text", { name: "office_code" })
  officeCode!: string;

  @Column("bigint", { name: "first_participant" })
  firstParticipant!: string;

  @Column("bigint", { name: "last_participant" })
  lastParticipant!: string;
}

import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Region } from "../../reference/region.entity";
import { Participant } from "./participant.entity";

const PRIMARY_KEY = { primaryKeyConstraintName: "participant_domicile_pkey" };

/** Where a participant lives since a day. The first digits of a NIK do not say it. */
@Entity({ name: "participant_domicile" })
@ForeignKey(() => Participant, ["officeCode", "participant"], ["officeCode", "number"], {
  name: "participant_domicile_of_participant",
})
@ForeignKey(() => Region, ["regionCode"], ["code"], {
  name: "participant_domicile_in_known_region",
})
export class ParticipantDomicile {
  @PrimaryColumn("text", { name: "office_code", ...PRIMARY_KEY })
  officeCode!: string;

  @PrimaryColumn("bigint", { ...PRIMARY_KEY })
  participant!: string;

  @PrimaryColumn("date", { ...PRIMARY_KEY })
  since!: string;

  @Column("text", { name: "region_code" })
  regionCode!: string;

  @Column("timestamptz", { name: "recorded_at", default: () => "clock_timestamp()" })
  recordedAt!: Date;
}

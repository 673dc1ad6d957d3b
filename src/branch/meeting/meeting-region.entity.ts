import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Region } from "../../reference/region.entity";
import { Meeting } from "./meeting.entity";

/** A region that a meeting was about. */
@Entity({ name: "meeting_region" })
@ForeignKey(() => Meeting, ["officeCode", "meetingId"], ["officeCode", "id"], {
  name: "meeting_region_of_meeting",
  onDelete: "CASCADE",
})
@ForeignKey(() => Region, ["regionCode"], ["code"], { name: "meeting_region_known" })
@Index("meeting_region_by_region", { synchronize: false })
export class MeetingRegion {
  @PrimaryColumn("text", { name: "office_code", primaryKeyConstraintName: "meeting_region_pkey" })
  officeCode!: string;

  @PrimaryColumn("text", { name: "meeting_id", primaryKeyConstraintName: "meeting_region_pkey" })
  meetingId!: string;

  @PrimaryColumn("text", { name: "region_code", primaryKeyConstraintName: "meeting_region_pkey" })
  regionCode!: string;
}

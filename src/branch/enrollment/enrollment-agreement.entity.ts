import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Agreement } from "../agreement/agreement.entity";
import { Enrollment } from "./enrollment.entity";

/** An agreement that covers a cohort beside the one that it is under. */
@Entity({ name: "enrollment_agreement" })
@ForeignKey(() => Enrollment, ["officeCode", "enrollmentId"], ["officeCode", "id"], {
  name: "enrollment_agreement_of_enrollment",
  onDelete: "CASCADE",
})
@ForeignKey(() => Agreement, ["officeCode", "agreementId"], ["officeCode", "id"], {
  name: "enrollment_agreement_under_known_agreement",
})
@Index("enrollment_agreement_by_agreement", ["agreementId"])
export class EnrollmentAgreement {
  @PrimaryColumn("text", {
    name: "office_code",
    primaryKeyConstraintName: "enrollment_agreement_pkey",
  })
  officeCode!: string;

  @PrimaryColumn("text", {
    name: "enrollment_id",
    primaryKeyConstraintName: "enrollment_agreement_pkey",
  })
  enrollmentId!: string;

  @PrimaryColumn("text", {
    name: "agreement_id",
    primaryKeyConstraintName: "enrollment_agreement_pkey",
  })
  agreementId!: string;
}

import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { EnrollmentType } from "./enrollment.type";

/** The answer to recordEnrollment. */
export const RecordEnrollmentResult = createUnionType({
  name: "RecordEnrollmentResult",
  description: "The enrollment as recorded, or why it was not recorded.",
  types: () => [EnrollmentType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "Enrollment"),
});

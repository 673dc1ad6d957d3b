import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { EnrollmentType } from "./enrollment.type";

/** The answer to endEnrollment. */
export const EndEnrollmentResult = createUnionType({
  name: "EndEnrollmentResult",
  description: "The enrollment as ended, or why it was not ended.",
  types: () => [EnrollmentType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "Enrollment"),
});

import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { EnrollmentType } from "./enrollment.type";

/** The answer to itemiseEnrollment. */
export const ItemiseEnrollmentResult = createUnionType({
  name: "ItemiseEnrollmentResult",
  description: "The enrollment as itemised, or why it was not.",
  types: () => [EnrollmentType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "Enrollment"),
});

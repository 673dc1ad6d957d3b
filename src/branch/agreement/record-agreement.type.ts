import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { AgreementType } from "./agreement.type";

/** The answer to recordAgreement. */
export const RecordAgreementResult = createUnionType({
  name: "RecordAgreementResult",
  description: "The agreement as filed, or why it was not filed.",
  types: () => [AgreementType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "Agreement"),
});

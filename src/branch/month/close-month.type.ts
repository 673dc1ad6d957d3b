import { createUnionType } from "type-graphql";
import { Refusal } from "../../graphql/refusal/refusal.type";
import { MonthClosingType } from "./month-closing.type";

/** The answer to closeMonth. */
export const CloseMonthResult = createUnionType({
  name: "CloseMonthResult",
  description: "The month as closed, or why it was not closed.",
  types: () => [MonthClosingType, Refusal] as const,
  resolveType: (value) => (value instanceof Refusal ? "Refusal" : "MonthClosing"),
});

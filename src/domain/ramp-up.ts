import { registerEnumType } from "type-graphql";

/** How the people who join are spread over the months of a path. */
export enum RampUp {
  EVEN = "EVEN",
  AT_ONCE = "AT_ONCE",
  LINEAR = "LINEAR",
}

registerEnumType(RampUp, {
  name: "RampUp",
  description: "How the people who join are spread over the months of a path.",
  valuesConfig: {
    EVEN: { description: "As many each month; what is left over joins in the first months." },
    AT_ONCE: { description: "All in the first month." },
    LINEAR: { description: "More each month: in month k, k times as many as in the first." },
  },
});

import { shown } from "../../graphql/user-error";
import { type SubgraphError } from "../subgraph";

/** No server answers for this code, as far as the hub knows. */
export function unknownOffice(office: string): SubgraphError {
  return {
    message: `No server of a branch office ${shown(office)} is known.`,
    extensions: {
      code: "OFFICE_UNKNOWN",
      office: shown(office),
      remedy:
        "Ask branchOffices for the codes. A sub-branch's records are kept by the branch that is its " +
        "parent, and a regional office keeps none: BranchOffice.officeCode says whom to ask.",
    },
  };
}

/** The hub has not said yet which offices there are. */
export function directoryNotRead(office: string): SubgraphError {
  return {
    message: `The hub cannot be reached, so it is not known where branch office ${shown(office)} answers.`,
    extensions: {
      code: "HUB_UNAVAILABLE",
      office: shown(office),
      remedy: "Ask again once the hub is up; after that offices are found without it.",
    },
  };
}

/** An argument does not name an office. */
export function officeNotNamed(field: string, argument: string, value: unknown): SubgraphError {
  const given = value === undefined || value === null ? "" : `: ${JSON.stringify(shown(value))}`;
  return {
    message: `The argument ${argument} of ${field} does not name a branch office${given}.`,
    extensions: {
      code: "OFFICE_KEY_MISSING",
      argument,
      remedy:
        "Give an office's code, such as solok, or an id that starts with it, such as solok:….",
    },
  };
}

/** An entity does not say which office keeps its records. */
export function officeNotKnown(type: string, key: unknown): SubgraphError {
  const which = typeof key === "string" ? `${type} ${shown(key)}` : `this ${type}`;
  return {
    message: `No branch office is known to keep the records of ${which}.`,
    extensions: {
      code: "OFFICE_KEY_MISSING",
      remedy: "Ask for one that an office keeps: its officeCode is not empty.",
    },
  };
}

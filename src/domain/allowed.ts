import { ROLES } from "./actor";
import {
  isForEverybody,
  isForSignedIn,
  type Operation,
  type Permission,
  PERMISSIONS,
  type Scope,
} from "./permissions";

/** How far a permission reaches, said behind the roles that have it. */
const REACH: Readonly<Record<Scope, string>> = {
  ANY: "",
  OWN_OFFICE: " (own office)",
  OWN_REGION: " (own region)",
};

/** Who may do an operation, and how far: the words that the schema and the page of permissions use. */
export function whoMay(operation: Operation): string {
  if (isForEverybody(operation)) return "everybody";
  if (isForSignedIn(operation)) return "whoever has signed in";
  const { allowed }: Permission = PERMISSIONS[operation];
  const scopes = [...new Set(Object.values(allowed))];
  return scopes
    .map((scope) => {
      const roles = ROLES.filter((role) => allowed[role] === scope);
      return `${roles.join(", ")}${REACH[scope]}`;
    })
    .join("; ");
}

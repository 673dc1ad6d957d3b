import { BRANCH_PERMISSIONS } from "../branch/branch-permissions";
import { type Role, ROLES } from "../domain/actor";
import { type Operation, type Permission, PERMISSIONS, type Scope } from "../domain/permissions";
import { ROUTE_PERMISSIONS } from "../domain/route-permissions";
import type { FieldPermissions } from "../graphql/field-permissions";
import { HUB_PERMISSIONS } from "../hub/hub-permissions";

const WHO: Readonly<Record<Role, readonly [name: string, who: string]>> = {
  ANONYMOUS: ["tidak masuk", "Somebody who did not sign in, where the operator allows that."],
  ANALYST: ["analis", "Somebody who studies the figures of all regions."],
  OFFICER: ["petugas kantor", "Works at the branch offices that the token names."],
  HEAD_OF_OFFICE: ["kepala kantor", "Answers for the branch offices that the token names."],
  OFFICIAL: ["pejabat daerah", "Acts for the regions that the token names, and for all in them."],
  AUDITOR: ["auditor", "Audits the branch offices that the token names."],
  ADMINISTRATOR: ["administrator", "Keeps the service; sees nobody's data because of it."],
};

const REACH: Readonly<Record<Scope, string>> = {
  ANY: "yes",
  OWN_OFFICE: "own office",
  OWN_REGION: "own region",
};

const OPERATIONS = Object.entries(PERMISSIONS) as [Operation, Permission][];

/** The page for those who judge the table and read no code: what it says, and where it applies. */
export function permissionsPage(): string {
  return `# Who may do what

Made from \`src/domain/permissions.ts\` by \`npm run generate\`: change the table, not this page.

Whoever asks has one role. A role may do what stands in its column, as far as the column says: "own
office" is an office, and "own region" a region with all inside it, that the signed token names. What
is not listed is refused. Each branch office and the hub decide by themselves, before anything is read;
who is refused does not learn whether what was asked for exists.

## Roles

${table(
  ["Role", "Indonesian", "Who it is"],
  ROLES.map((role) => [code(role), ...WHO[role]]),
)}

## Operations

${table(
  ["Operation", "What is done", ...ROLES.map(code), "Why"],
  OPERATIONS.map(([operation, { does, label, allowed, why }]) => [
    code(operation),
    `${does}<br>(${label})`,
    ...ROLES.map((role) => reachOf(allowed[role])),
    why,
  ]),
)}

## Where they are asked for

Each question and each change of the graph, each address beside it, and each kind of record that needs
something of its own by whatever path it is reached.

${table(
  ["Operation", "Questions and changes", "Addresses", "Kinds of records"],
  OPERATIONS.map(([operation]) => [
    code(operation),
    listed(fieldsOf(operation)),
    listed(namesOf(ROUTE_PERMISSIONS, operation)),
    listed(recordsOf(operation)),
  ]),
)}
`;
}

function reachOf(scope: Scope | undefined): string {
  return scope === undefined ? "–" : REACH[scope];
}

function fieldsOf(operation: Operation): string[] {
  const named = [HUB_PERMISSIONS, BRANCH_PERMISSIONS].flatMap((of) => namesOf(of, operation));
  return named.filter((name) => name.includes(".")).map((name) => name.replace(/^Query\./, ""));
}

/** Of what everybody may read the kinds are not told one by one. */
function recordsOf(operation: Operation): string[] {
  if (operation === "READ_PUBLISHED") return [];
  const named = [HUB_PERMISSIONS, BRANCH_PERMISSIONS].flatMap((of) => namesOf(of, operation));
  return named.filter((name) => !name.includes(".") && !/(Connection|Edge)$/.test(name));
}

function namesOf(of: FieldPermissions, operation: Operation): string[] {
  return Object.keys(of).filter((name) => of[name] === operation);
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].sort().map(code).join(", ");
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

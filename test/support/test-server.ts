/** The two roles that have a database. */
export type Role = "hub" | "branch";

// Jest starts its workers after global setup, with the same environment.
const URL_VARIABLE = "JANGKAUAN_TEST_SERVER";
const PROBLEM_VARIABLE = "JANGKAUAN_TEST_PROBLEM";

/** The database that `testDatabase` copies for a role. */
export function templateOf(role: Role): string {
  return `template_${role}`;
}

/** How to reach a database of the tests' own PostgreSQL. */
export function testServerUrl(database: string): string {
  const url = process.env[URL_VARIABLE];
  if (url === undefined) throw new Error("The tests' PostgreSQL is not running: use `npm test`.");
  return `${url}/${database}`;
}

/** Tells the tests where their PostgreSQL is. */
export function announceTestServer(url: string): void {
  process.env[URL_VARIABLE] = url;
}

/** Tells the tests of a role why their database could not be prepared. */
export function announceTemplateProblem(role: Role, problem: string): void {
  process.env[`${PROBLEM_VARIABLE}_${role}`] = problem;
}

/** Why a role's database could not be prepared, if it could not. */
export function templateProblem(role: Role): string | undefined {
  return process.env[`${PROBLEM_VARIABLE}_${role}`];
}

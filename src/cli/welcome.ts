import path from "node:path";
import { DEFAULT_DATA_DIR } from "../config/settings";
import { isStartedByNpm } from "../config/started-by-npm";
import { simulatedData } from "../domain/data-set";
import type { Addresses } from "../roles/all";

const ranking = (asOf: string): string =>
  `{ coverageRanking(level: REGENCY, within: "13", asOf: "${asOf}") ` +
  "{ rows { rank region { code name } percent status ageInMonths } } }";
const DOCUMENTED_DAY = "2024-03-31";

/** What `start` shows when everything runs: where it is, and a query to paste. */
export function welcome(addresses: Addresses, folder: string, seconds: number): string {
  const gateway = reachable(addresses.gateway);
  const rows: [string, string][] = [
    ["dashboard", new URL("/", gateway).href],
    ["GraphQL and Sandbox", gateway],
    ["hub", addresses.hub],
    ...addresses.branches.map(({ officeCode, url }): [string, string] => [
      `branch ${officeCode}`,
      url,
    ]),
    ["PostgreSQL", addresses.postgres],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const table = rows.map(([what, where]) => `  ${what.padEnd(width)}  ${where}`).join("\n");
  const { simulation } = addresses;
  const day = simulation?.until ?? DOCUMENTED_DAY;
  const body = JSON.stringify({ query: ranking(day) });
  const mark = simulation === null ? "" : `\nAll figures are ${simulatedData(simulation)}.\n`;
  return `
jangkauan is running (started in ${seconds.toFixed(1)} s). Stop it with Ctrl-C.
${mark}
${table}

Try it: rank the regencies of West Sumatra on ${day}.

  curl -s '${gateway}' -H 'content-type: application/json' -d '${body}'

${signIn(addresses, folder)}`;
}

/** How those sign in who may see or do more. */
function signIn({ ownSignIn }: Addresses, folder: string): string {
  if (!ownSignIn) return "";
  return `Participants, cohorts and changes are for those who sign in. On this machine a token is made by

  ${isStartedByNpm() ? "npm run jangkauan --" : "jangkauan"} token --role officer --office solok --minutes 60${namingFolder(folder)}

and sent as the header authorization: Bearer …  That is for this machine; in production an issuer
makes the tokens (JANGKAUAN_MODE, JANGKAUAN_ISSUER).

`;
}

/** Commands look for the data where they are by default. */
function namingFolder(folder: string): string {
  const usual = path.resolve(DEFAULT_DATA_DIR);
  return folder === usual ? "" : ` --data-dir '${folder}'`;
}

/** A gateway that listens on every network is asked on this machine here. */
function reachable(url: string): string {
  return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
}

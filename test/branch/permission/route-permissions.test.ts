import { pino } from "pino";
import type { Actor } from "../../../src/domain/actor";
import { type RunningBranch, startBranch } from "../../../src/roles/branch";
import { readICalendar } from "../../support/read-icalendar";
import { asHeadOf, signedInAs, somebody, TEST_SIGN_IN } from "../../support/sign-in";
import { type BranchOffice, documentedOffice } from "../support/branch-office";
import { csv, row } from "../support/import-rows";
import { TEST_KEYS } from "../support/test-keys";

let palopo: BranchOffice;
let branch: RunningBranch;

beforeAll(async () => {
  palopo = await documentedOffice("palopo");
  branch = await startBranch({
    ...{ officeCode: "palopo", databaseUrl: palopo.url, keys: TEST_KEYS, signIn: TEST_SIGN_IN },
    ...{ host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) },
  });
});
afterAll(async () => {
  await branch.stop();
  await palopo.close();
});

const AUDITOR = somebody("AUDITOR", { offices: ["palopo"] });
const NOT_OF_THE_OFFICE: readonly Actor[] = [
  somebody("ANALYST"),
  somebody("OFFICIAL", { regions: ["73.14"] }),
  somebody("ADMINISTRATOR"),
  AUDITOR,
];

type Headers = Record<string, string>;

function send(headers: Headers): Promise<Response> {
  return fetch(new URL("/imports?office=palopo", branch.url), {
    ...{ method: "POST", headers: { "content-type": "text/csv", ...headers } },
    body: csv(row(1)),
  });
}

/** The id of an import that somebody has sent, and that has come to its end. */
async function imported(headers: Headers): Promise<string> {
  const begun = await send(headers);
  expect(begun.status).toBe(202);
  const { id, events } = (await begun.json()) as { id: string; events: string };
  expect(await (await fetch(new URL(events, branch.url), { headers })).text()).toContain("end");
  return id;
}

/** What an address answers, but for the request's own number. */
async function answered(path: string, headers: Headers = {}) {
  const response = await fetch(new URL(path, branch.url), { headers });
  const text = (await response.text()).replace(/"requestId":"[^"]*"/, "");
  return { status: response.status, text, kept: response.headers.get("cache-control") };
}

test("a file is imported for the office's own staff, and for nobody else", async () => {
  const others = await Promise.all(NOT_OF_THE_OFFICE.map((actor) => signedInAs(actor)));
  for (const headers of [{}, ...others, await asHeadOf("solok")]) {
    expect((await send(headers)).status).toBe(403);
  }
  expect(await palopo.db.query("SELECT FROM import_job")).toEqual([]);
  const officer = somebody("OFFICER", { offices: ["palopo"] });
  await imported(await signedInAs(officer));
  expect(await palopo.db.query("SELECT FROM import_job")).toHaveLength(1);
});

test("whoever may not ask for an import does not learn whether it exists", async () => {
  const id = await imported(await asHeadOf("palopo"));
  const absent = `palopo:import-${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}`;
  const otherHead = await asHeadOf("solok");
  for (const file of ["events", "rejects.csv"]) {
    const known = await answered(`/imports/${id}/${file}`, otherHead);
    expect(known).toEqual(await answered(`/imports/${absent}/${file}`, otherHead));
    expect(known).toMatchObject({ status: 403, kept: "no-store" });
    expect(JSON.parse(known.text.replace(/,(?=})/, ""))).toMatchObject({
      type: "urn:jangkauan:problem:wrong-office",
      code: "WRONG_OFFICE",
      office: "palopo",
    });
    expect(await answered(`/imports/${id}/${file}`)).toEqual(
      await answered(`/imports/${absent}/${file}`),
    );
  }
  expect((await answered(`/imports/${id}/events`, await asHeadOf("palopo"))).status).toBe(200);
  expect((await answered("/imports/templates/enrollments.csv")).status).toBe(200);
});

test("a calendar shows everybody when agreements end, and its staff what was agreed in meetings", async () => {
  const eventsOf = (text: string) => readICalendar(text).events.length;
  const published = await answered("/calendar/palopo.ics");
  const own = await answered("/calendar/palopo.ics", await asHeadOf("palopo"));
  expect([eventsOf(own.text) > eventsOf(published.text), own.kept]).toEqual([true, "no-store"]);
  expect(published.kept).toContain("public");
  expect((await answered("/calendar/palopo/expiries.csv")).status).toBe(200);
  const list = "/calendar/palopo/follow-ups.csv";
  for (const headers of [{}, await asHeadOf("solok"), await signedInAs(AUDITOR)]) {
    expect((await answered(list, headers)).status).toBe(403);
  }
  expect((await answered(list, await asHeadOf("palopo"))).status).toBe(200);
});

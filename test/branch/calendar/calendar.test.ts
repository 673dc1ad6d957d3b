import { atTheMachineOf } from "../../../src/domain/actor";
import { parse } from "csv-parse/sync";
import pino from "pino";
import { branchContext } from "../../../src/branch/branch.context";
import { answerCalendar } from "../../../src/branch/calendar/answer-calendar";
import { dayAfter, today } from "../../../src/domain/calendar";
import type { CalendarForm } from "../../../src/domain/calendar-page";
import { type RunningBranch, startBranch } from "../../../src/roles/branch";
import { readICalendar } from "../../support/read-icalendar";
import { asHeadOf, TEST_SIGN_IN } from "../../support/sign-in";
import { type BranchOffice, documentedOffice, newOffice } from "../support/branch-office";
import { recordAgreement } from "../support/given";
import { addFollowUp, completeFollowUp, recordMeeting } from "../support/given-meeting";
import { TEST_KEYS } from "../support/test-keys";

const log = pino({ level: "silent" });

let solok: BranchOffice;
let branch: RunningBranch;

async function serve(office: BranchOffice, officeCode: string): Promise<RunningBranch> {
  return startBranch({
    keys: TEST_KEYS,
    signIn: TEST_SIGN_IN,
    officeCode,
    databaseUrl: office.url,
    host: "127.0.0.1",
    port: 0,
    log,
  });
}

beforeAll(async () => {
  solok = await newOffice("solok");
  branch = await serve(solok, "solok");
});
beforeEach(() => solok.forget());
afterAll(async () => {
  await branch.stop();
  await solok.close();
});

function anybodyGets(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, branch.url), init);
}

/** As the office's head, who may read what was agreed in meetings. */
async function get(path: string, at = branch): Promise<Response> {
  return fetch(new URL(path, at.url), { headers: await asHeadOf("solok", "palopo") });
}

const nextYear = `${Number(today().slice(0, 4)) + 1}-06-30`;

test("an expiring agreement is an all-day event on its last day, with alarms 90, 30 and 7 days before", async () => {
  const { id } = await recordAgreement(solok, {
    number: "PKS/12/2024; perpanjangan, kedua",
    parties: ["Kantor Cabang Solok", "Pemerintah Kabupaten Sijunjung"],
    endsOn: nextYear,
  });
  const response = await get("/calendar/solok.ics");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const { properties, events } = readICalendar(await response.text());
  expect(properties).toMatchObject({
    VERSION: "2.0",
    METHOD: "PUBLISH",
    "X-WR-CALNAME": "Kantor Cabang Solok: perjanjian dan tindak lanjut",
    "X-PUBLISHED-TTL": "PT6H",
  });
  expect(events).toEqual([
    {
      properties: expect.objectContaining({
        UID: `expiry.${encodeURIComponent(id)}@jangkauan.id`,
        "DTSTART;VALUE=DATE": nextYear.replaceAll("-", ""),
        "DTEND;VALUE=DATE": dayAfter(nextYear).replaceAll("-", ""),
        TRANSP: "TRANSPARENT",
        SUMMARY: "Perjanjian berakhir: PKS/12/2024\\; perpanjangan\\, kedua (Kabupaten Sijunjung)",
        DESCRIPTION:
          "Para pihak: Kantor Cabang Solok\\; Pemerintah Kabupaten Sijunjung\\n" +
          "Wilayah: Kabupaten Sijunjung\\nBelum ada perpanjangan yang tercatat.",
      }) as Record<string, string>,
      alarms: ["-P90D", "-P30D", "-P7D"],
    },
  ]);
});

test("what a signed agreement renews stays in the calendar and rings no more", async () => {
  const { id } = await recordAgreement(solok, { endsOn: nextYear });
  await recordAgreement(solok, { renews: id });
  const { events } = readICalendar(await (await get("/calendar/solok.ics?lang=en")).text());
  expect(events).toEqual([expect.objectContaining({ alarms: [] })]);
  expect(events[0]?.properties.DESCRIPTION).toContain("It has been renewed.");
});

test("drafts, terminated agreements and those that ended long ago are not in the calendar", async () => {
  await recordAgreement(solok, { state: "DRAFT", endsOn: nextYear });
  await recordAgreement(solok, { state: "TERMINATED", endsOn: nextYear });
  await recordAgreement(solok, { endsOn: "2019-12-31" });
  await recordAgreement(solok, {});
  expect(readICalendar(await (await get("/calendar/solok.ics")).text()).events).toEqual([]);
});

test("a follow-up keeps its UID from one answer to the next, and leaves once it is done", async () => {
  const { id } = await recordMeeting(solok);
  const { id: followUp } = await addFollowUp(solok, id, {
    what: `Daftarkan ${"pekerja rentan — ojek, garin, ninik mamak — ".repeat(6)}`,
    dueOn: nextYear,
  });
  const read = async () => readICalendar(await (await get("/calendar/solok.ics")).text()).events;
  const [event] = await read();
  expect(event?.properties).toMatchObject({
    UID: `follow-up.${encodeURIComponent(followUp)}@jangkauan.id`,
    "DTSTART;VALUE=DATE": nextYear.replaceAll("-", ""),
  });
  expect(event?.properties.SUMMARY).toMatch(/^Tindak lanjut: Daftarkan .*…$/);
  await addFollowUp(solok, id, { what: "Sooner", dueOn: "2024-06-01" });
  expect((await read()).map(({ properties }) => properties.UID)).toContain(event?.properties.UID);
  await completeFollowUp(solok, followUp);
  expect((await read()).map(({ properties }) => properties.UID)).not.toContain(
    event?.properties.UID,
  );
});

test("who has the calendar as it is gets it not again", async () => {
  await recordAgreement(solok, { endsOn: nextYear });
  const first = await anybodyGets("/calendar/solok.ics");
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect(first.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const again = await anybodyGets("/calendar/solok.ics", {
    headers: { "if-none-match": `W/"x", ${etag}` },
  });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  await recordAgreement(solok, { endsOn: nextYear });
  const changed = await anybodyGets("/calendar/solok.ics", { headers: { "if-none-match": etag } });
  expect(changed.status).toBe(200);
  const head = await anybodyGets("/calendar/solok.ics", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("the lists are CSV that no spreadsheet takes for formulas, with a header in the language asked", async () => {
  await recordAgreement(solok, {
    number: "=HYPERLINK(1)",
    parties: ['+A "B"', "@C"],
    endsOn: nextYear,
  });
  const response = await get("/calendar/solok/expiries.csv?lang=en");
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers.get("content-disposition")).toBe(
    'attachment; filename="solok-expiries.csv"',
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = parse(bytes, { bom: true, record_delimiter: "\r\n" });
  expect(rows).toEqual([
    [
      "agreement id",
      "kind",
      "number",
      "parties",
      "regions",
      "ends on",
      "date precision",
      "renewed",
    ],
    [
      expect.stringMatching(/^solok:/),
      ...["PKS", "'=HYPERLINK(1)", `'+A "B"; @C`, "Kabupaten Sijunjung", nextYear, "day", "no"],
    ],
  ]);
});

test("follow-ups without a day are in the list, though no calendar can show them", async () => {
  const documented = await documentedOffice("solok");
  const served = await serve(documented, "solok");
  try {
    const calendar = await (await get("/calendar/solok.ics", served)).text();
    expect(readICalendar(calendar).events).toEqual([]);
    const text = await (await get("/calendar/solok/follow-ups.csv", served)).text();
    const rows = parse(text, { bom: true, columns: true });
    expect(rows).toEqual([
      {
        "id tindak lanjut": "solok:sijunjung-forum-2022-12-01/0",
        "penanggung jawab": "Heads of the regency's agencies, as members of the compliance team",
        "tindak lanjut": "See to it that the workers around their own agency are protected",
        "jenis rapat": "forum kepatuhan",
        "tanggal rapat": "2022-12-01",
        wilayah: "Kabupaten Sijunjung",
        tenggat: "",
        "ketelitian tanggal": "",
        status: "terbuka",
      },
    ]);
  } finally {
    await served.stop();
    await documented.close();
  }
});

test("Sidrap's follow-up of 2024 stands overdue in Palopo's list and calendar", async () => {
  const palopo = await documentedOffice("palopo");
  const served = await serve(palopo, "palopo");
  try {
    const { events } = readICalendar(
      await (await get("/calendar/palopo.ics?lang=en", served)).text(),
    );
    expect(events.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({
        "DTSTART;VALUE=DATE": "20241231",
        SUMMARY: expect.stringMatching(/^Follow-up: Monitor how/) as string,
        DESCRIPTION: expect.stringContaining("Only the year is stated.") as string,
      }),
    ]);
    const text = await (await get("/calendar/palopo/follow-ups.csv?lang=en", served)).text();
    const [row] = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(row).toMatchObject({
      "due on": "2024-12-31",
      "date precision": "year",
      state: "overdue",
    });
  } finally {
    await served.stop();
    await palopo.close();
  }
});

test.each([
  ["/calendar/palopo.ics", 404, "WRONG_OFFICE"],
  ["/calendar/Solok.ics", 404, "OFFICE_CODE_INVALID"],
  ["/calendar/1303072506900001.ics", 404, "OFFICE_CODE_INVALID"],
  ["/calendar/..%2f.ics", 404, "PATH_UNKNOWN"],
  ["/calendar/solok.ics?lang=jv", 400, "LANGUAGE_UNKNOWN"],
  ["/calendar/solok.ics?lang=id&lang=en", 400, "LANGUAGE_UNKNOWN"],
  ["/calendar/solok", 404, "PATH_UNKNOWN"],
  ["/calendar/solok/others.csv", 404, "PATH_UNKNOWN"],
])("%s is refused with %i %s and a way out", async (path, status, code) => {
  const response = await get(path);
  const text = await response.text();
  expect(text).not.toContain("1303072506900001");
  const { errors } = JSON.parse(text) as {
    errors: { message: string; extensions: Record<string, string> }[];
  };
  expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
  expect(errors[0]?.extensions.remedy).toEqual(expect.any(String));
  expect(response.headers.get("cache-control") ?? "").not.toContain("max-age");
});

test("a calendar takes three statements and a list one, however much there is", async () => {
  const statements = async (form: CalendarForm) => {
    const context = branchContext(solok.db, "solok", TEST_KEYS, atTheMachineOf("solok"));
    await answerCalendar(context, { office: "solok", form, language: "id" });
    return context.reads.statements;
  };
  const counted = async () => [await statements("calendar"), await statements("expiries")];
  expect(await counted()).toEqual([3, 1]);
  for (const day of [1, 2, 3, 4]) {
    await recordAgreement(solok, { endsOn: `${nextYear.slice(0, 8)}0${day}` });
  }
  expect(await counted()).toEqual([3, 1]);
});

import { pino } from "pino";
import { composeSupergraph } from "../../../src/gateway/supergraph/compose";
import { type RunningBranch, startBranch } from "../../../src/roles/branch";
import { startGateway } from "../../../src/roles/gateway";
import { type BranchOffice, documentedOffice } from "../../branch/support/branch-office";
import { asHeadOf, TEST_SIGN_IN } from "../../support/sign-in";
import { readICalendar } from "../../support/read-icalendar";
import { type Federation, startFederation } from "../support/federation";
import { BRANCH_SDL, HUB_SDL } from "../support/schemas";
import { TEST_KEYS } from "../../branch/support/test-keys";

interface Refused {
  errors: { message: string; extensions: Record<string, unknown> }[];
}

const get = (gateway: string, path: string, init?: RequestInit) =>
  fetch(new URL(path, gateway), init);

const notInward = (text: string) => expect(text).not.toMatch(/127\.0\.0\.1|http|ECONN|\.ts|\d{5}/);

describe("calendars at the gateway's one address", () => {
  let palopo: BranchOffice;
  let branch: RunningBranch;
  let federation: Federation;

  beforeAll(async () => {
    palopo = await documentedOffice("palopo");
    branch = await startBranch({
      ...{ keys: TEST_KEYS, signIn: TEST_SIGN_IN },
      ...{ officeCode: "palopo", databaseUrl: palopo.url },
      ...{ host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) },
    });
  });
  afterAll(async () => {
    await branch.stop();
    await palopo.close();
  });
  beforeEach(async () => {
    federation = await startFederation({ gateway: { officeTimeoutMs: 2000 } });
    federation.directory.set("kendari", branch.url);
    federation.directory.set("palopo", branch.url);
    await federation.ask("{ __typename }");
  });
  afterEach(() => federation.stop());

  /** The directory is read again when an unknown office is asked for. */
  async function readDirectory(): Promise<void> {
    await get(federation.url, "/calendar/nowhere.ics");
  }

  test("an office's calendar is what the office itself gives, header by header", async () => {
    await readDirectory();
    const headers = await asHeadOf("palopo");
    const own = await get(branch.url, "/calendar/palopo.ics?lang=en", { headers });
    const forwarded = await get(federation.url, "/calendar/palopo.ics?lang=en", { headers });
    const text = await forwarded.text();
    expect(text).toBe(await own.text());
    expect(readICalendar(text).events).toHaveLength(1);
    for (const name of ["content-type", "etag", "cache-control", "content-disposition"]) {
      expect([name, forwarded.headers.get(name)]).toEqual([name, own.headers.get(name)]);
    }
    const again = await get(federation.url, "/calendar/palopo.ics?lang=en", {
      headers: { ...headers, "if-none-match": own.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
    const list = await get(federation.url, "/calendar/palopo/follow-ups.csv", { headers });
    expect(list.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(await list.text()).toContain("lewat waktu");
  });

  test("an office that nobody knows is not found", async () => {
    const response = await get(federation.url, "/calendar/sidrap.ics");
    const { errors } = (await response.json()) as Refused;
    expect(response.status).toBe(404);
    expect(errors[0]?.extensions).toMatchObject({ code: "OFFICE_UNKNOWN", office: "sidrap" });
  });

  test("an office that is down is told in a sentence, and when to come back", async () => {
    federation.stubs.stub("solok", () => "breaks");
    const response = await get(federation.url, "/calendar/solok.ics");
    const text = await response.text();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "30"]);
    expect((JSON.parse(text) as Refused).errors[0]).toMatchObject({
      message: "Branch office solok cannot be reached.",
      extensions: { code: "OFFICE_UNAVAILABLE", office: "solok" },
    });
    notInward(text);
    await readDirectory();
    expect((await get(federation.url, "/calendar/palopo.ics")).status).toBe(200);
  });

  test("an office at an address where another one answers shows nothing of the other", async () => {
    await readDirectory();
    const response = await get(federation.url, "/calendar/kendari.ics");
    const text = await response.text();
    expect(response.status).toBe(502);
    expect((JSON.parse(text) as Refused).errors[0]?.extensions.code).toBe("OFFICE_BAD_RESPONSE");
    notInward(text);
  });

  test("an office that fails again and again is left alone for a while", async () => {
    federation.stubs.stub("solok", () => "breaks");
    const codes: unknown[] = [];
    for (let asked = 0; asked < 6; asked += 1) {
      const response = await get(federation.url, "/calendar/solok.ics");
      codes.push(((await response.json()) as Refused).errors[0]?.extensions.code);
    }
    expect(codes.slice(-2)).toEqual(["OFFICE_UNAVAILABLE", "OFFICE_CIRCUIT_OPEN"]);
  });

  test("a language that there is not is refused before any office is asked", async () => {
    const response = await get(federation.url, "/calendar/solok.ics?lang=xx");
    expect(response.status).toBe(400);
    expect(federation.requests("solok")).toBe(0);
  });
});

test("an office that hangs is given up", async () => {
  const federation = await startFederation({ gateway: { officeTimeoutMs: 200 } });
  try {
    federation.stubs.stub("solok", () => "hangs");
    const response = await get(federation.url, "/calendar/solok.ics");
    expect(response.status).toBe(504);
    expect(((await response.json()) as Refused).errors[0]?.extensions.code).toBe("OFFICE_TIMEOUT");
  } finally {
    await federation.stop();
  }
});

test("while the hub has not said where the offices are, that is what is said", async () => {
  const gateway = await startGateway({
    ...{
      supergraphSdl: composeSupergraph(HUB_SDL, BRANCH_SDL),
      hubUrl: "http://127.0.0.1:9/graphql",
    },
    ...{ signIn: TEST_SIGN_IN, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) },
  });
  try {
    const response = await get(gateway.url, "/calendar/solok.ics");
    const text = await response.text();
    expect(response.status).toBe(503);
    expect((JSON.parse(text) as Refused).errors[0]?.extensions.code).toBe("HUB_UNAVAILABLE");
    notInward(text);
  } finally {
    await gateway.stop();
  }
});

import { signedInAs, somebody } from "../../support/sign-in";
import { startFederation, type Federation } from "../support/federation";
import { officeStub } from "../support/office-stub";

describe("equal questions that are asked at the same time", () => {
  let federation: Federation;
  let release: () => void;

  beforeEach(async () => {
    federation = await startFederation({ gateway: { officeTimeoutMs: 5_000 } });
    const answer = officeStub("solok", federation.journal);
    const gate = new Promise<void>((resolve) => (release = resolve));
    federation.stubs.stub("solok", async (request) => {
      await gate;
      return answer(request);
    });
  });

  afterEach(() => {
    release();
    return federation.stop();
  });

  const READ = '{ officeAgreements(office: "solok") { id regions { name } } }';
  const tokens = new Map<string, { authorization: string }>();
  const as = (name: string) => tokens.get(name);

  beforeAll(async () => {
    for (const name of ["ani", "budi"]) {
      tokens.set(name, await signedInAs(somebody("ANALYST", { subject: name })));
    }
  });

  /** Waits until an office has so many requests that can only be told apart by waiting. */
  async function untilAsked(times: number): Promise<void> {
    for (let tries = 0; tries < 200 && federation.requests("solok") < times; tries += 1) {
      await new Promise((done) => setTimeout(done, 10));
    }
    await new Promise((done) => setTimeout(done, 50));
  }

  test("are one request for one caller, and each gets a whole answer", async () => {
    const asked = [1, 2, 3].map(() => federation.ask(READ, {}, as("ani")));
    await untilAsked(1);
    release();
    for (const { data, errors } of await Promise.all(asked)) {
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        officeAgreements: [{ id: "solok:a", regions: [{ name: "Sijunjung" }] }],
      });
    }
    expect(federation.requests("solok")).toBe(1);
  });

  test("are not shared between callers", async () => {
    const asked = [as("ani"), as("budi"), {}].map((who) => federation.ask(READ, {}, who));
    await untilAsked(3);
    release();
    await Promise.all(asked);
    expect(
      federation.stubs
        .asked("solok")
        .map(({ headers }) => headers.authorization)
        .sort(),
    ).toEqual([...[as("ani"), as("budi")].map((who) => who?.authorization).sort(), undefined]);
  });

  test("are never shared when they change something", async () => {
    const change =
      'mutation { recordAgreement(input: { office: "solok", number: "7" }) { __typename } }';
    const asked = [1, 2].map(() => federation.ask(change, {}, as("ani")));
    await untilAsked(2);
    release();
    await Promise.all(asked);
    expect(federation.journal).toEqual(["solok 7", "solok 7"]);
  });

  test("go on for the others when the first caller leaves", async () => {
    const leaving = new AbortController();
    const left = fetch(federation.url, {
      method: "POST",
      signal: leaving.signal,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: READ }),
    }).catch(() => "left");
    await untilAsked(1);
    const stays = federation.ask(READ);
    await untilAsked(1);
    leaving.abort();
    expect(await left).toBe("left");
    await new Promise((done) => setTimeout(done, 50));
    release();
    expect((await stays).errors).toBeUndefined();
    expect(federation.requests("solok")).toBe(1);
  });
});

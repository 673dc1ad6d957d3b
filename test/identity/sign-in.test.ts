import { pino } from "pino";
import { poolOf } from "../../src/database/connection";
import type { Actor } from "../../src/domain/actor";
import { registerOffice } from "../../src/hub/office/register-office";
import { makeToken } from "../../src/identity/make-token";
import { startBranch } from "../../src/roles/branch";
import { startGateway } from "../../src/roles/gateway";
import { startHub } from "../../src/roles/hub";
import { ownSupergraph } from "../../src/roles/printed-schemas";
import { type BranchOffice, newOffice } from "../branch/support/branch-office";
import { TEST_KEYS } from "../branch/support/test-keys";
import { type Answer, asker } from "../federation/support/federation";
import { givenHub, type TestHub } from "../hub/support/hub";
import { asGateway, TEST_SERVICE_KEY } from "../support/service-key";
import * as signIn from "../support/sign-in";

const at = { host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) };

let office: BranchOffice;
const stops: (() => Promise<void>)[] = [];
const urls: Record<string, string> = {};

beforeAll(async () => {
  office = await newOffice("solok");
  const open = { ...at, signIn: signIn.TEST_SIGN_IN };
  const closed = { ...at, signIn: signIn.SIGNED_IN_ONLY, serviceKey: TEST_SERVICE_KEY };
  const ofSolok = { databaseUrl: office.url, officeCode: "solok", keys: TEST_KEYS };
  const over = { supergraphSdl: await ownSupergraph() };
  for (const [serving, suffix] of [
    [open, ""] as const,
    [closed, " of those who sign in"] as const,
  ]) {
    const hub: TestHub = await givenHub("solok");
    stops.unshift(() => hub.stop());
    const atHub = await startHub({ ...serving, databaseUrl: hub.url });
    const branch = await startBranch({ ...serving, ...ofSolok });
    await registerOffice(poolOf(hub.db), "solok", branch.url);
    const gateway = await startGateway({ ...serving, ...over, hubUrl: atHub.url });
    for (const [role, server] of Object.entries({ hub: atHub, branch, gateway })) {
      urls[`${role}${suffix}`] = server.url;
      stops.unshift(() => server.stop());
    }
  }
}, 180_000);
afterAll(async () => {
  for (const stop of stops) await stop();
  await office.close();
});

const CLOSED = "gateway of those who sign in";
const OFFICER = signIn.somebody("OFFICER", { offices: ["solok"] });

const get = (role: string, path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, urls[role]), { headers });

/** How an office's imports are answered through the gateway. */
async function imports(headers: Record<string, string> = {}): Promise<unknown> {
  const query = '{ branchOffice(code: "solok") { imports(first: 1) { nodes { id } } } }';
  const { data, errors } = await asker(urls.gateway ?? "")(query, {}, headers);
  return errors?.[0]?.extensions.code ?? data;
}

test("a branch office knows from the token itself who asks through the gateway", async () => {
  const answered = { branchOffice: { imports: { nodes: [] } } };
  expect(await imports(await signIn.signedInAs(OFFICER))).toEqual(answered);
  expect(await imports(await signIn.asHeadOf("palopo", "solok"))).toEqual(answered);
  expect(await imports(await signIn.asHeadOf("palopo"))).toBe("WRONG_OFFICE");
  expect(await imports()).toBe("FORBIDDEN");
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const made = async (by: Partial<typeof signIn.TEST_MAKER>, who: Actor = OFFICER, seconds = 600) =>
  bearer(await makeToken({ ...signIn.TEST_MAKER, ...by }, who, seconds));

describe.each(["hub", "branch", "gateway"])("at the %s", (role) => {
  test.each([
    ["expired", () => made({}, OFFICER, -60), "The token has expired."],
    ["of another issuer", () => made({ issuer: "x" }), "The token is of another issuer."],
    ["for another service", () => made({ audience: "x" }), "The token is for another service."],
    ["too long-lived", () => made({}, OFFICER, 7_200), /valid for longer/],
    ["an officer's of no office", () => made({}, { ...OFFICER, offices: [] }), /who it is for/],
    ["no token", () => bearer("nothing"), /holds no bearer token/],
    ["forged", () => bearer("eyJhbGciOiJIUzI1NiJ9.e30.AAAA"), "The token cannot be taken."],
  ])("a token that is %s is refused, and the caller is told how to mend it", async (...row) => {
    const [, token, message] = row;
    const headers = await token();
    const response = await fetch(urls[role] ?? "", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: '{"query":"{ __typename }"}',
    });
    const { errors = [], ...rest } = (await response.json()) as Answer;
    expect([response.status, rest]).toEqual([401, {}]);
    expect(response.headers.get("www-authenticate")).toMatch(
      /^Bearer realm="jangkauan", error="invalid_token", error_description="[^"]+"$/,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      remedy: expect.any(String) as string,
    });
  });

  test("whether it runs is told to anybody, whatever token they send", async () => {
    const response = await get(role, "/health", bearer("nothing"));
    expect([response.status, await response.json()]).toMatchObject([200, { role }]);
  });
});

test("beside the graph a bad token is answered with a problem document", async () => {
  const paths = [
    "/export/ranking.csv",
    "/calendar/solok.ics",
    "/imports/templates/enrollments.csv",
  ];
  for (const path of [...paths, "/schema.graphql", "/embed/ranking"]) {
    const response = await get("gateway", path, bearer("nothing"));
    expect([path, response.status, response.headers.get("content-type")]).toEqual([
      ...[path, 401, "application/problem+json; charset=utf-8"],
    ]);
    expect(await response.json()).toMatchObject({
      type: "urn:jangkauan:problem:unauthenticated",
      status: 401,
      requestId: expect.any(String) as string,
    });
  }
});

test("where nobody may be anonymous all is for those who sign in, but that it runs and its pages", async () => {
  const paths = ["/export/ranking.csv?level=PROVINCE", "/calendar/solok.ics", "/schema.graphql"];
  for (const path of [...paths, "/embed/ranking?level=PROVINCE", "/graphql?query={__typename}"]) {
    const response = await get(CLOSED, path);
    expect([path, response.status]).toEqual([path, 401]);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="jangkauan"');
  }
  const analyst = await signIn.signedInAs(signIn.somebody("ANALYST"));
  for (const path of paths) {
    const response = await get(CLOSED, path, analyst);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get("cache-control")).toMatch(/^private, max-age=/);
  }
  for (const path of ["/health", "/explorer"]) {
    expect([path, (await get(CLOSED, path)).status]).toEqual([path, 200]);
  }
});

test("where nobody may be anonymous the gateway still finds its offices, and reaches them", async () => {
  const health = await (await get(CLOSED, "/health")).json();
  expect(health).toEqual({
    ...{ status: "ok", role: "gateway" },
    ...{ subgraphs: { hub: "REACHABLE" }, offices: { solok: "REACHABLE" } },
  });
  const own = { "x-jangkauan-own-question": "1" };
  for (const [role, called] of [["hub", "hub"] as const, ["branch", "office:solok"] as const]) {
    const at = `${role} of those who sign in`;
    const path = "/graphql?query={__typename}";
    expect((await get(at, path, own)).status).toBe(403);
    expect((await get(at, path, await asGateway(called))).status).toBe(401);
  }
  expect((await get(CLOSED, "/schema.graphql", own)).status).toBe(401);
});

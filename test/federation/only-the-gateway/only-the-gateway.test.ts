import { createSecretKey } from "node:crypto";
import { SignJWT } from "jose";
import { pino } from "pino";
import { type RunningBranch, startBranch } from "../../../src/roles/branch";
import { type RunningHub, startHub } from "../../../src/roles/hub";
import { type BranchOffice, newOffice } from "../../branch/support/branch-office";
import { TEST_KEYS } from "../../branch/support/test-keys";
import { givenHub, type TestHub } from "../../hub/support/hub";
import { TEST_SERVICE_KEY, asGateway } from "../../support/service-key";
import { TEST_SIGN_IN } from "../../support/sign-in";
import { serveSupergraphFile } from "../support/any-supergraph";
import { type Federation, type ShownError, startFederation } from "../support/federation";

let solok: BranchOffice;
let hubDatabase: TestHub;
let branch: RunningBranch;
let hub: RunningHub;
let federation: Federation;

beforeAll(async () => {
  const serving = {
    ...{ serviceKey: TEST_SERVICE_KEY, signIn: TEST_SIGN_IN, host: "127.0.0.1", port: 0 },
    log: pino({ level: "silent" }),
  };
  [solok, hubDatabase] = await Promise.all([newOffice("solok"), givenHub("solok")]);
  const ofSolok = { officeCode: "solok", databaseUrl: solok.url, keys: TEST_KEYS };
  branch = await startBranch({ ...serving, ...ofSolok });
  hub = await startHub({ ...serving, databaseUrl: hubDatabase.url });
  federation = await startFederation({ gateway: { officeTimeoutMs: 5_000 } });
  federation.directory.set("solok", branch.url);
  await readDirectory(federation);
});
afterAll(async () => {
  await federation.stop();
  await Promise.all([branch.stop(), hub.stop()]);
  await Promise.all([solok.close(), hubDatabase.stop()]);
});

/** The directory is read again when an unknown office is asked for. */
async function readDirectory({ url }: Federation): Promise<void> {
  await fetch(new URL("/calendar/nowhere.ics", url));
}

const SERVICE = "{ _service { sdl } }";
const ENTITIES = `{ _entities(representations: [{ __typename: "Region", code: "13.03" }]) { __typename } }`;

function asked(server: { url: string }, query: string, headers: Record<string, string> = {}) {
  return fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
}

async function refusal(response: Response): Promise<[number, unknown, unknown]> {
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: ShownError[] };
  return [response.status, errors?.[0]?.extensions.code, data];
}

const NOT_THE_GATEWAY = [403, "GATEWAY_ONLY", undefined];

test("whoever is not the gateway gets nothing of a hub or branch office, at whichever address", async () => {
  for (const server of [branch, hub]) {
    for (const query of [SERVICE, ENTITIES, "{ __typename }"]) {
      expect(await refusal(await asked(server, query))).toEqual(NOT_THE_GATEWAY);
    }
    for (const [method, path] of [
      ["GET", "/graphql?query={__typename}"],
      ["OPTIONS", "/graphql"],
      ["GET", "/calendar/solok.ics"],
      ["GET", "/imports/templates/enrollments.csv"],
      ["POST", "/imports?office=solok"],
      ["GET", "/imports/solok:import-1/events"],
      ["GET", "/nothing/is/here"],
      ["GET", "/health/more"],
    ] as const) {
      const response = await fetch(new URL(path, server.url), { method });
      expect([path, ...(await refusal(response))]).toEqual([path, ...NOT_THE_GATEWAY]);
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  }
});

test("whether a hub or branch office is there may be asked by whoever watches it", async () => {
  for (const server of [branch, hub]) {
    expect((await fetch(new URL("/health", server.url))).status).toBe(200);
  }
});

test("the gateway's token is good for the one that it was made for, and for a minute", async () => {
  expect((await asked(branch, SERVICE, await asGateway("office:solok"))).status).toBe(200);
  expect((await asked(hub, SERVICE, await asGateway("hub"))).status).toBe(200);
  const made = (issuedAt: number, expiresAt: number, key = TEST_SERVICE_KEY) =>
    new SignJWT()
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer("jangkauan-gateway")
      .setAudience("office:solok")
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(createSecretKey(key));
  const now = Math.floor(Date.now() / 1_000);
  for (const token of [
    await asGateway("hub").then(Object.values).then(String),
    await asGateway("office:palopo").then(Object.values).then(String),
    await made(now - 120, now - 60),
    await made(now, now + 3_600),
    await made(now, now + 60, Buffer.alloc(32, 1)),
    `${Buffer.from('{"alg":"none"}').toString("base64url")}.e30.`,
    "x".repeat(5_000),
  ]) {
    const headers = { "x-jangkauan-service": token, authorization: `Bearer ${token}` };
    expect(await refusal(await asked(branch, SERVICE, headers))).toEqual(NOT_THE_GATEWAY);
  }
});

test("at the gateway nobody reaches what only the gateway may ask, nor speaks in its name", async () => {
  for (const query of [SERVICE, ENTITIES, "{ officeDirectory { url } }"]) {
    const { data, errors } = await federation.ask(query);
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, "GRAPHQL_VALIDATION_FAILED"]);
  }
  federation.stubs.requests.clear();
  const forged = { "x-jangkauan-service": "forged", "x-jangkauan-service-token": "forged" };
  await federation.ask('{ region(code: "13.03") { name } }', {}, forged);
  const headers = federation.stubs.asked("hub")[0]?.headers ?? {};
  expect(headers["x-jangkauan-service"]).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(JSON.stringify(headers)).not.toContain("forged");
});

test("the gateway is answered on every way that it asks: graph, calendar, import and health", async () => {
  const { errors } = await federation.ask('{ officeAgreements(office: "solok") { id } }');
  expect(errors).toBeUndefined();
  const ok = async (path: string, init?: RequestInit) =>
    (await fetch(new URL(path, federation.url), init)).status;
  expect(await ok("/calendar/solok.ics")).toBe(200);
  expect(await ok("/imports/templates/enrollments.csv?office=solok")).toBe(200);
  const health = await fetch(new URL("/health", federation.url));
  expect(await health.json()).toMatchObject({
    subgraphs: { hub: "REACHABLE" },
    offices: { solok: "REACHABLE" },
  });
});

test("a gateway with another key is told apart from an office that answers wrongly", async () => {
  const other = await startFederation({ gateway: { serviceKey: Buffer.alloc(32, 1) } });
  try {
    other.directory.set("solok", branch.url);
    await readDirectory(other);
    const { errors } = await other.ask('{ officeAgreements(office: "solok") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: "OFFICE_UNAVAILABLE", office: "solok" });
    for (const path of ["/calendar/solok.ics", "/imports/templates/enrollments.csv?office=solok"]) {
      const response = await fetch(new URL(path, other.url));
      expect(await refusal(response)).toEqual([503, "OFFICE_UNAVAILABLE", undefined]);
    }
  } finally {
    await other.stop();
  }
});

test("the servers of another supergraph are shown no token of ours", async () => {
  const shop = await serveSupergraphFile({
    a: { sdl: "type Query { open: Boolean }", resolvers: { Query: { open: () => true } } },
  });
  try {
    expect((await shop.ask("{ open }")).data).toEqual({ open: true });
    expect(shop.stubs.asked("a")[0]?.headers).not.toHaveProperty("x-jangkauan-service");
  } finally {
    await shop.stop();
  }
});

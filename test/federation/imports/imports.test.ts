import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { GATEWAY_DEFAULTS } from "../../../src/gateway/gateway-options";
import { type RunningBranch, startBranch } from "../../../src/roles/branch";
import { type BranchOffice, newOffice } from "../../branch/support/branch-office";
import { csv, row } from "../../branch/support/import-rows";
import { TEST_KEYS } from "../../branch/support/test-keys";
import { asHeadOf, TEST_SIGN_IN } from "../../support/sign-in";
import { TEST_SERVICE_KEY } from "../../support/service-key";
import { type Federation, startFederation } from "../support/federation";

let solok: BranchOffice;
let branch: RunningBranch;
let federation: Federation;

beforeAll(async () => {
  solok = await newOffice("solok");
  branch = await startBranch({
    ...{ officeCode: "solok", databaseUrl: solok.url, keys: TEST_KEYS, signIn: TEST_SIGN_IN },
    serviceKey: TEST_SERVICE_KEY,
    ...{ host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) },
  });
  federation = await startFederation({ gateway: { officeTimeoutMs: 5000 } });
  federation.directory.set("solok", branch.url);
  // The directory is read again when an unknown office is asked for.
  await get("/calendar/nowhere.ics");
});
beforeEach(() => solok.forget());
afterAll(async () => {
  await federation.stop();
  await branch.stop();
  await solok.close();
});

/** As the office's head, in whatever way. */
const get = async (path: string) =>
  fetch(new URL(path, federation.url), { headers: await asHeadOf("solok") });

interface Begun {
  id: string;
  events: string;
  rejects: string;
}

const send = async (
  body: string | ReadableStream<Uint8Array>,
  query = "office=solok&file=peserta.csv",
  type = "text/csv",
) =>
  fetch(new URL(`/imports?${query}`, federation.url), {
    method: "POST",
    headers: { "content-type": type, ...(await asHeadOf("solok")) },
    body,
    ...{ duplex: "half" },
  });

const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions
    .code;

/** The events of an import, to its end. */
async function events(path: string): Promise<{ name: string; data: Record<string, unknown> }[]> {
  const response = await get(path);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  return [...(await response.text()).matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(
    ([, name = "", data = ""]) => ({ name, data: JSON.parse(data) as Record<string, unknown> }),
  );
}

test("a file sent to the gateway is imported by its office, and its events tell the end", async () => {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(Buffer.from(csv(row(1), row(2))));
      await gate;
      controller.enqueue(Buffer.from(`${row(3, { segment: "XXX" })}\n`));
      controller.close();
    },
  });
  // The answer begins before the file has come to its end.
  const response = await send(body, "office=solok&acceptValid=true&recordedBy=a%20desk");
  expect([response.status, response.headers.get("cache-control")]).toEqual([202, "no-store"]);
  const told = events(response.headers.get("location") ?? "");
  go();
  const begun = (await response.json()) as Begun;
  const all = await told;
  expect(all.at(-1)).toEqual({
    name: "end",
    data: expect.objectContaining({ state: "DONE", accepted: 2, rejected: 1 }) as unknown,
  });
  expect((await events(begun.events)).map(({ name }) => name)).toEqual(["end"]);
  const rejects = await get(begun.rejects);
  expect(rejects.headers.get("cache-control")).toBe("no-store");
  expect(await rejects.text()).toContain("SEGMENT_UNKNOWN");
});

test("an upload that breaks off leaves nothing, and its import says so", async () => {
  const abort = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from(csv(row(1), row(2)))),
  });
  const headers = { "content-type": "text/csv", ...(await asHeadOf("solok")) };
  const response = await fetch(new URL("/imports?office=solok", federation.url), {
    ...{ method: "POST", headers, body, duplex: "half" },
    signal: abort.signal,
  });
  const path = response.headers.get("location") ?? "";
  abort.abort();
  await response.text().catch(() => undefined);
  expect((await events(path)).at(-1)?.data.state).toBe("CANCELLED");
  expect(await solok.db.query("SELECT FROM participant")).toEqual([]);
});

test("senders who break off do not close the office to others", async () => {
  const asked: (() => void)[] = [];
  const office = createServer((request, response) => {
    request.resume();
    if (asked.length > 0) asked.shift()?.();
    else response.writeHead(202).end("{}");
  });
  await new Promise<void>((resolve) => office.listen(0, "127.0.0.1", resolve));
  federation.directory.set(
    "pariaman",
    `http://127.0.0.1:${(office.address() as AddressInfo).port}`,
  );
  for (let broken = 0; broken < 2 * GATEWAY_DEFAULTS.breaker.failures; broken += 1) {
    const arrived = new Promise<void>((resolve) => asked.push(resolve));
    const abort = new AbortController();
    const upload = fetch(new URL("/imports?office=pariaman", federation.url), {
      ...{ method: "POST", headers: { "content-type": "text/csv" }, duplex: "half" },
      body: new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from("nik")) }),
      signal: abort.signal,
    });
    await arrived;
    abort.abort();
    await expect(upload).rejects.toThrow("aborted");
  }
  const response = await send("nik\n", "office=pariaman");
  expect([response.status, await response.text()]).toEqual([202, "{}"]);
  office.closeAllConnections();
  office.close();
});

test("a file that is refused early, and what is asked wrongly, is told plainly", async () => {
  const refused = (await (await send("nama\nBudi\n")).json()) as Begun;
  expect((await events(refused.events)).at(-1)?.data.state).toBe("REFUSED");
  expect((await get(refused.rejects)).status).toBe(404);
  expect(await codeOf(await send("x", "file=a.csv"))).toBe("OFFICE_CODE_INVALID");
  expect(await codeOf(await send("x", "office=sidrap"))).toBe("OFFICE_UNKNOWN");
  expect(await codeOf(await send("{}", "office=solok", "application/json"))).toBe(
    "CONTENT_TYPE_UNSUPPORTED",
  );
  expect(await codeOf(await send("x", "office=solok&dryRun=yes"))).toBe("ARGUMENT_INVALID");
  expect(await codeOf(await send("x", "office=solok&recordedBy=1303071204850001"))).toBe(
    "ARGUMENT_INVALID",
  );
  expect(await codeOf(await get("/imports/solok:x/events"))).toBe("IMPORT_UNKNOWN");
  for (const format of ["csv", "xlsx"]) {
    const template = await get(`/imports/templates/enrollments.${format}?office=solok`);
    expect([template.status, (await template.arrayBuffer()).byteLength > 20]).toEqual([200, true]);
  }
});

test("an office's refusal comes through the gateway as the problem that it is", async () => {
  for (const path of ["/imports/solok:import-1/events", "/calendar/solok/follow-ups.csv"]) {
    const response = await fetch(new URL(path, federation.url));
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect([response.status, await response.json()]).toEqual([
      403,
      expect.objectContaining({ code: "FORBIDDEN", office: "solok" }),
    ]);
  }
});

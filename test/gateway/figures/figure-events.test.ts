import { FiguresWatch } from "../../../src/gateway/figures/figures-watch";
import { givenFigure, givenSource } from "../../hub/support/given";
import { type HubAndGateway, hubAndGateway } from "../support/hub-and-gateway";

let gateway: HubAndGateway;
const leave = new AbortController();

beforeAll(async () => {
  gateway = await hubAndGateway();
  await givenSource(gateway.hub.db, "solok:forum", { about: "A meeting" });
});
afterAll(async () => {
  leave.abort();
  await gateway.stop();
});

/** Whoever listens: gets the instants that it is told, one after another. */
async function listen(headers: Record<string, string> = {}) {
  const response = await fetch(new URL("/figures/events", gateway.url), {
    headers,
    signal: leave.signal,
  });
  const instants = told(response);
  return { response, next: async () => (await instants.next()).value };
}

async function* told(response: Response): AsyncGenerator<string, undefined> {
  let text = "";
  if (!response.body) return undefined;
  for await (const piece of response.body) {
    text += Buffer.from(piece).toString();
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const [, id, data = "{}"] = /^event: figures\nid: (.*)\ndata: (.*)$/.exec(event) ?? [];
      if (id === undefined) continue;
      expect(JSON.parse(data)).toEqual({ knownAt: id });
      yield id;
    }
  }
  return undefined;
}

async function knownAt(): Promise<string> {
  const response = await fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"query": "{ dataSet { knownAt } }"}',
  });
  const answer = (await response.json()) as { data: { dataSet: { knownAt: string } } };
  return answer.data.dataSet.knownAt;
}

const givenNews = (asOf: string) =>
  givenFigure(gateway.hub.db, { region: "13.03", asOf, source: "solok:forum", share: [1, 5] });

test("whoever listens is told at once how things stand, and again when a figure arrives", async () => {
  const listener = await listen();
  expect(listener.response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(listener.response.headers.get("cache-control")).toBe("no-store");
  const before = await knownAt();
  expect(await listener.next()).toBe(before);
  await givenNews("2024-03-31");
  const after = await listener.next();
  expect(after).toBe(await knownAt());
  expect(after! > before).toBe(true);
});

test("whoever connects again is told what came meanwhile, and nothing that is known already", async () => {
  const known = await knownAt();
  const listener = await listen({ "last-event-id": known });
  const next = listener.next();
  await givenNews("2024-04-30");
  expect(await next).toBe(await knownAt());
});

test("the hub is asked while somebody listens, and its silence ends no stream", async () => {
  let asked = 0;
  let isSilent = false;
  const watch = new FiguresWatch(
    () => {
      asked += 1;
      return isSilent ? Promise.reject(new Error("no hub")) : Promise.resolve(`at ${asked}`);
    },
    { everyMs: 1, heartbeatMs: 20 },
  );
  const gone = new AbortController();
  const events = watch.events(undefined, gone.signal);
  const next = async () => (await events.next()).value as string;
  expect(await next()).toBe("retry: 5000\n\n");
  expect(await next()).toMatch(/^event: figures\nid: at \d+\n/);
  expect(watch.listeners).toBe(1);
  isSilent = true;
  let event = await next();
  while (event !== ": still here\n\n") event = await next();
  isSilent = false;
  expect(await next()).toMatch(/^event: figures\n/);
  gone.abort();
  expect((await events.next()).done).toBe(true);
  expect(watch.listeners).toBe(0);
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toBeLessThanOrEqual(before + 1);
});

test("a gateway that stops ends its streams at once", async () => {
  const watch = new FiguresWatch(() => Promise.resolve("at 1"));
  const events = watch.events("at 1", new AbortController().signal);
  await events.next();
  const last = events.next();
  watch.stop();
  expect((await last).done).toBe(true);
});

import { CLIENT_LIMITS } from "../../src/graphql/limits";
import {
  type ShownError,
  type Federation,
  startFederation,
} from "../federation/support/federation";
import { type HubAndGateway, hubAndGateway } from "./support/hub-and-gateway";

const RANKING = "{ coverageRanking { rank } }";
const RANKING_COST = 505;

function asked({ url }: { url: string }, query: string, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
}

async function refusal(response: Response): Promise<ShownError | undefined> {
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: ShownError[] };
  expect(data).toBeUndefined();
  return errors?.[0];
}

describe("a gateway that is asked by many", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation({
      gateway: { rates: { anonymous: 1_200, signedIn: 2_400 }, trustedProxies: ["127.0.0.1"] },
    });
  });
  afterEach(() => federation.stop());

  test("says with every answer what may be asked for, and what is left of it", async () => {
    const { headers } = await asked(federation, RANKING);
    expect(headers.get("ratelimit-policy")).toBe('"anonymous";q=1200;w=60');
    expect(headers.get("ratelimit")).toBe(`"anonymous";r=${1_200 - RANKING_COST};t=26`);
    expect(headers.get("retry-after")).toBeNull();
  });

  test("refuses what is above somebody's share by cost, and asks nobody for it", async () => {
    await asked(federation, RANKING);
    await asked(federation, RANKING);
    federation.stubs.requests.clear();
    const response = await asked(federation, RANKING);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "16"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { message, extensions } = (await refusal(response)) ?? {};
    expect(message).toMatch(
      /^This costs 505; of the 1,200 that may be asked for in 60 seconds 19\d/,
    );
    expect(extensions).toMatchObject({
      code: "RATE_LIMITED",
      limit: "rate of anonymous",
      allowed: 1_200,
      asked: RANKING_COST,
      retryAfterSeconds: 16,
      remedy: expect.stringContaining("16 seconds") as string,
    });
    expect(federation.requests("hub")).toBe(0);
    // What costs little is still answered.
    expect((await asked(federation, '{ region(code: "13") { name } }')).status).toBe(200);
  });

  test("does not make one asker pay for another behind the same proxy", async () => {
    const from = (address: string) => asked(federation, RANKING, { "x-forwarded-for": address });
    await from("203.0.113.7");
    await from("203.0.113.7");
    expect((await from("203.0.113.7")).status).toBe(429);
    expect((await from("203.0.113.8")).status).toBe(200);
  });

  test("charges what is no query too, and calendars, but not whether it is there", async () => {
    for (let time = 0; time < 6; time += 1) await asked(federation, "{ unclosed");
    for (let time = 0; time < 6; time += 1) await asked(federation, "{ a ".repeat(100));
    expect((await asked(federation, "{ unclosed")).status).toBe(429);
    const calendar = await fetch(new URL("/calendar/solok.ics", federation.url));
    expect([calendar.status, (await refusal(calendar))?.extensions.code]).toEqual([
      429,
      "RATE_LIMITED",
    ]);
    const health = await fetch(new URL("/health", federation.url));
    expect([health.status, health.headers.get("ratelimit")]).toEqual([200, null]);
  });
});

test("an address that somebody writes into a header is not taken for theirs", async () => {
  const federation = await startFederation({
    gateway: { rates: { anonymous: 600, signedIn: 600 } },
  });
  try {
    const from = (address: string) => asked(federation, RANKING, { "x-forwarded-for": address });
    expect((await from("203.0.113.7")).status).toBe(200);
    expect((await from("203.0.113.8")).status).toBe(429);
  } finally {
    await federation.stop();
  }
});

test("a rate of nothing limits nothing and says nothing", async () => {
  const federation = await startFederation({ gateway: { rates: { anonymous: 0, signedIn: 0 } } });
  try {
    const { status, headers } = await asked(federation, RANKING);
    expect([status, headers.get("ratelimit")]).toEqual([200, null]);
  } finally {
    await federation.stop();
  }
});

describe("tables and embedded pages", () => {
  let served: HubAndGateway;

  beforeAll(async () => {
    served = await hubAndGateway({ rates: { anonymous: CLIENT_LIMITS.cost, signedIn: 0 } });
  });
  afterAll(() => served.stop());

  test("cost what the question behind them costs, and are refused as problems", async () => {
    const left = async (path: string) => {
      const response = await served.get(path);
      const said = /r=(\d+);/.exec(response.headers.get("ratelimit") ?? "")?.[1];
      return { response, left: Number(said) };
    };
    const first = await left("/export/ranking.csv?within=13&asOf=2024-03-31");
    const price = CLIENT_LIMITS.cost - first.left;
    expect(price).toBeGreaterThan(500);
    let answer = first;
    for (let time = 0; answer.response.status !== 429 && time < 400; time += 1) {
      answer = await left("/embed/ranking?within=13&asOf=2024-03-31");
    }
    expect(answer.response.status).toBe(429);
    const problem = await served.get("/export/ranking.json");
    expect([problem.status, problem.headers.get("content-type")]).toEqual([
      429,
      "application/problem+json; charset=utf-8",
    ]);
    expect(await problem.json()).toMatchObject({ code: "RATE_LIMITED", status: 429 });
    expect(Number(problem.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

import { createSecretKey } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT } from "jose";
import { bearerToken } from "../../src/identity/bearer-token";
import { RefusedToken } from "../../src/identity/refused-token";
import { ServiceCheck, ServiceTokens } from "../../src/identity/service-token";

const KEY = Buffer.alloc(32, 7);
const solok = new ServiceCheck(KEY, "office:solok");

afterEach(() => jest.useRealTimers());

test("an office takes the gateway's token for it, and none that is for another", async () => {
  const tokens = new ServiceTokens(KEY);
  await expect(solok.mustBeGateway(await tokens.for("office:solok"))).resolves.toBeUndefined();
  await expect(solok.mustBeGateway(await tokens.for("hub"))).rejects.toThrow(RefusedToken);
  const strange = new ServiceTokens(Buffer.alloc(32, 8));
  await expect(solok.mustBeGateway(await strange.for("office:solok"))).rejects.toThrow(
    RefusedToken,
  );
});

test("without a token, or with several, nobody is taken for the gateway", async () => {
  await expect(solok.mustBeGateway(undefined)).rejects.toThrow("MALFORMED");
  await expect(solok.mustBeGateway(["a", "b"])).rejects.toThrow("SEVERAL_HEADERS");
});

test("the gateway signs once and shows the same token until shortly before its end", async () => {
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 1), doNotFake: ["nextTick", "setImmediate"] });
  const tokens = new ServiceTokens(KEY);
  const first = await tokens.for("office:solok");
  jest.advanceTimersByTime(44_000);
  expect(await tokens.for("office:solok")).toBe(first);
  jest.advanceTimersByTime(2_000);
  expect(await tokens.for("office:solok")).not.toBe(first);
  jest.advanceTimersByTime(30_000);
  await expect(solok.mustBeGateway(first)).rejects.toThrow(RefusedToken);
});

test("a service token that would live longer than a minute is refused, whoever signed it", async () => {
  const long = await new SignJWT()
    .setProtectedHeader({ alg: "HS256" })
    .setIssuer("jangkauan-gateway")
    .setAudience("office:solok")
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(createSecretKey(KEY));
  await expect(solok.mustBeGateway(long)).rejects.toThrow("LIFETIME");
});

test("a request with two Authorization headers is refused, and not read by one of them", async () => {
  const read: string[] = [];
  const server = createServer((asked, answer) => {
    try {
      read.push(bearerToken(asked) ?? "none");
    } catch (error) {
      read.push((error as RefusedToken).fault);
    }
    answer.end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  for (const sent of [[], ["Bearer a.b.c"], ["Bearer a.b.c", "Bearer d.e.f"], ["Basic YTpi"]]) {
    const headers = ["host", "localhost", ...sent.flatMap((one) => ["authorization", one])];
    await new Promise<void>((done, failed) => {
      const asking = request({ host: "127.0.0.1", port, headers, agent: false }, (answer) => {
        answer.resume().on("end", done);
      });
      asking.on("error", failed).end();
    });
  }
  await new Promise((closed) => server.close(closed));
  expect(read).toEqual(["none", "a.b.c", "SEVERAL_HEADERS", "NOT_BEARER"]);
});

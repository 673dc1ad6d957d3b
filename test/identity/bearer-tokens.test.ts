import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, SignJWT, base64url, exportJWK, exportSPKI, generateKeyPair } from "jose";
import { isKeySetAddress } from "../../src/domain/key-set-address";
import { remoteKeys } from "../../src/identity/key-set";
import { RefusedToken } from "../../src/identity/refused-token";
import type { TokenRules } from "../../src/identity/token-rules";
import { verifyToken } from "../../src/identity/verify-token";

const ISSUER = "https://masuk.example.go.id";
const AUDIENCE = "jangkauan";
const now = () => Math.floor(Date.now() / 1_000);

let own: { publicKey: CryptoKey; privateKey: CryptoKey };
let other: typeof own;
let rules: TokenRules;

beforeAll(async () => {
  own = await generateKeyPair("RS256", { extractable: true });
  other = await generateKeyPair("RS256", { extractable: true });
  rules = {
    issuer: ISSUER,
    audience: AUDIENCE,
    algorithms: ["RS256"],
    key: own.publicKey,
    clockToleranceSeconds: 5,
    longestLifeSeconds: 3_600,
  };
});

const officer = () => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: "petugas-1",
  iat: now(),
  exp: now() + 600,
  role: "OFFICER",
  offices: ["solok"],
});

/** Signs a payload byte for byte, also one that no library would write. */
async function signed(
  payload: string | object,
  header: Record<string, unknown> = {},
  key: CryptoKey = own.privateKey,
): Promise<string> {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  const head = base64url.encode(JSON.stringify({ alg: "RS256", ...header }));
  const data = `${head}.${base64url.encode(text)}`;
  const bytes = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", key, new TextEncoder().encode(data));
  return `${data}.${base64url.encode(new Uint8Array(bytes))}`;
}

async function faultOf(token: string, by: TokenRules = rules): Promise<string> {
  try {
    await verifyToken(token, by);
    return "taken";
  } catch (error) {
    if (error instanceof RefusedToken) return error.fault;
    throw error;
  }
}

test("a rightly signed token names its subject, role, offices and regions", async () => {
  expect(await verifyToken(await signed(officer()), rules)).toEqual({
    subject: "petugas-1",
    role: "OFFICER",
    offices: ["solok"],
    regions: [],
  });
  const official = { ...officer(), role: "OFFICIAL", offices: undefined, regions: ["13.03"] };
  expect(await verifyToken(await signed(official), rules)).toMatchObject({ regions: ["13.03"] });
});

test("a token without a signature, or signed with the public key as a shared secret, is refused", async () => {
  const body = base64url.encode(JSON.stringify(officer()));
  const none = base64url.encode(JSON.stringify({ alg: "none" }));
  expect(await faultOf(`${none}.${body}.`)).toBe("ALGORITHM");
  const data = `${base64url.encode(JSON.stringify({ alg: "HS256" }))}.${body}`;
  const mac = createHmac("sha256", await exportSPKI(own.publicKey))
    .update(data)
    .digest("base64url");
  expect(await faultOf(`${data}.${mac}`)).toBe("ALGORITHM");
});

test("a token signed with another key, changed after it was signed, or cut is refused", async () => {
  expect(await faultOf(await signed(officer(), {}, other.privateKey))).toBe("SIGNATURE");
  const [head, , signature] = (await signed(officer())).split(".");
  const grown = base64url.encode(JSON.stringify({ ...officer(), role: "ADMINISTRATOR" }));
  expect(await faultOf(`${head}.${grown}.${signature}`)).toBe("SIGNATURE");
  expect(await faultOf("kein.token")).toBe("MALFORMED");
  expect(await faultOf("a".repeat(8_193))).toBe("TOO_LONG");
});

test("no address and no key within a token is ever followed", async () => {
  let calls = 0;
  const listening = createServer((_request, response) => {
    calls += 1;
    response.end("{}");
  });
  await new Promise<void>((ready) => listening.listen(0, "127.0.0.1", ready));
  const place = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/keys`;
  const jwk = await exportJWK(other.publicKey);
  for (const header of [
    { jku: place },
    { x5u: place },
    { jwk },
    { kid: place },
    { kid: "../../etc/passwd" },
    { jku: place, x5u: place, jwk, kid: "' OR 1=1 --" },
  ]) {
    expect(await faultOf(await signed(officer(), header, other.privateKey))).toBe("SIGNATURE");
  }
  await new Promise((closed) => listening.close(closed));
  expect(calls).toBe(0);
});

test("an extension that must be understood and is not makes a token refused", async () => {
  const crit = { crit: ["surat"], surat: 1 };
  expect(await faultOf(await signed(officer(), crit))).toBe("MALFORMED");
});

test.each([
  ["a text", '"9999999999"'],
  ["beyond every date", "1e300"],
  ["no finite number", "1e999"],
  ["negative", "-1"],
  ["not a number", "null"],
  ["a list", "[9999999999]"],
  ["a fraction", "9999999999.5"],
])("an end that is %s is refused", async (_what, exp) => {
  const payload = JSON.stringify({ ...officer(), exp: "EXP" }).replace('"EXP"', exp);
  expect(await faultOf(await signed(payload))).toMatch(/^(TIMES|EXPIRED|CLAIMS|MALFORMED)$/);
});

test("a token is taken only within its time, and only for as long as the operator allows", async () => {
  const at = async (more: object) => faultOf(await signed({ ...officer(), ...more }));
  expect(await at({ iat: now() - 600, exp: now() - 60 })).toBe("EXPIRED");
  expect(await at({ iat: now() - 600, exp: now() - 3 })).toBe("taken");
  expect(await at({ nbf: now() + 60 })).toBe("NOT_YET_VALID");
  expect(await at({ iat: now() + 60 })).toBe("NOT_YET_VALID");
  expect(await at({ exp: now() + 7_200 })).toBe("LIFETIME");
});

test("a token of another issuer or for another service is refused", async () => {
  expect(await faultOf(await signed({ ...officer(), iss: "https://lain.example" }))).toBe("ISSUER");
  expect(await faultOf(await signed({ ...officer(), aud: "lain" }))).toBe("AUDIENCE");
});

test.each(["sub", "iat", "exp", "role", "iss", "aud"])(
  "a token without %s is refused",
  async (name) => {
    expect(await faultOf(await signed({ ...officer(), [name]: undefined }))).not.toBe("taken");
  },
);

test("a claim that stands twice is refused, also when its name is written in escapes", async () => {
  const once = JSON.stringify(officer());
  expect(await faultOf(await signed(once.replace("{", '{"role":"ANALYST",')))).toBe("CLAIMS");
  const hidden = once.replace("{", String.raw`{"rol\u0065":"ANALYST",`);
  expect(await faultOf(await signed(hidden))).toBe("CLAIMS");
});

test.each([
  ["a role that is not known", { role: "KING" }],
  ["the role of nobody", { role: "ANONYMOUS" }],
  ["several roles", { role: ["OFFICER", "ADMINISTRATOR"] }],
  ["a code that is no office's", { offices: ["*"] }],
  ["no office for an officer", { offices: [] }],
  ["an official without a region", { role: "OFFICIAL" }],
  ["a region that has no code", { regions: ["Solok"] }],
  ["an empty subject", { sub: "  " }],
])("a token with %s is refused", async (_what, more) => {
  expect(await faultOf(await signed({ ...officer(), ...more }))).toBe("CLAIMS");
});

test("keys are fetched from the one configured address, by https or from this machine", async () => {
  expect(isKeySetAddress("https://masuk.example.go.id/keys")).toBe(true);
  expect(isKeySetAddress("http://masuk.example.go.id/keys")).toBe(false);
  expect(isKeySetAddress("https://user:pass@masuk.example.go.id/keys")).toBe(false);
  expect(isKeySetAddress("file:///etc/passwd")).toBe(false);
  let calls = 0;
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "k1", alg: "RS256" };
  const issuer = createServer((_request, response) => {
    calls += 1;
    response.setHeader("content-type", "application/json").end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((ready) => issuer.listen(0, "127.0.0.1", ready));
  const { port } = issuer.address() as AddressInfo;
  const remote = { ...rules, key: remoteKeys(`http://127.0.0.1:${port}/keys`) };
  const token = await new SignJWT(officer())
    .setProtectedHeader({ alg: "RS256", kid: "k1" })
    .sign(own.privateKey);
  expect(await faultOf(token, remote)).toBe("taken");
  expect(await faultOf(await signed(officer(), { kid: "k2" }), remote)).toBe("KEY");
  expect(await faultOf(token, remote)).toBe("taken");
  expect(calls).toBe(1);
  await new Promise((closed) => issuer.close(closed));
});

import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { type Actor, OPERATOR, type Role, atTheMachineOf } from "../../src/domain/actor";
import { type TokenMaker, makeToken } from "../../src/identity/make-token";
import type { SignIn } from "../../src/identity/sign-in";
import type { TokenRules } from "../../src/identity/token-rules";

/** The issuer of the tests. */
export const TEST_MAKER: TokenMaker = {
  issuer: "https://sign-in.test",
  audience: "jangkauan",
  algorithm: "EdDSA",
  privateKey: generateKeyPairSync("ed25519").privateKey,
};

const PUBLIC_KEY = createPublicKey(TEST_MAKER.privateKey);

const RULES: TokenRules = {
  issuer: TEST_MAKER.issuer,
  audience: TEST_MAKER.audience,
  algorithms: [TEST_MAKER.algorithm],
  key: PUBLIC_KEY,
  clockToleranceSeconds: 5,
  longestLifeSeconds: 3_600,
};

/** Anybody may read what is published, and tokens of the tests' issuer are taken. */
export const TEST_SIGN_IN: SignIn = { rules: RULES, anonymous: true };

/** The same, as settings write it. */
export const TEST_SIGN_IN_VARIABLES = {
  JANGKAUAN_ISSUER: TEST_MAKER.issuer,
  JANGKAUAN_AUDIENCE: TEST_MAKER.audience,
  JANGKAUAN_JWKS: JSON.stringify({ keys: [PUBLIC_KEY.export({ format: "jwk" })] }),
};

/** The same, where nobody may read anything without signing in. */
export const SIGNED_IN_ONLY: SignIn = { rules: RULES, anonymous: false };

/** The header of somebody's request. */
export async function signedInAs(actor: Actor, seconds = 600): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${await makeToken(TEST_MAKER, actor, seconds)}` };
}

/** The header of the head of some offices. */
export function asHeadOf(...offices: string[]): Promise<{ authorization: string }> {
  return signedInAs({ ...atTheMachineOf(""), offices });
}

/** Somebody of a role, for the tests of what that role may do. */
export function somebody(role: Role, of: Partial<Actor> = {}): Actor {
  return { subject: `somebody-${role.toLowerCase()}`, role, offices: [], regions: [], ...of };
}

/** The header of an administrator. */
export const asOperator = (): Promise<{ authorization: string }> => signedInAs(OPERATOR);

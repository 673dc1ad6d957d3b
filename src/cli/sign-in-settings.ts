import { createLocalJWKSet } from "jose";
import type { SettingName, SettingValues } from "../config/settings";
import { remoteKeys } from "../identity/key-set";
import type { SignIn } from "../identity/sign-in";
import type { TokenRules } from "../identity/token-rules";

/** How those who ask sign in. */
export const SIGN_IN_SETTINGS = [
  "mode",
  "issuer",
  "audience",
  "jwksUrl",
  "jwks",
  "algorithms",
  "clockTolerance",
  "tokenLifetime",
  "anonymous",
] as const satisfies readonly SettingName[];

type Values = SettingValues<(typeof SIGN_IN_SETTINGS)[number]>;

/** How those who ask sign in, as it was set; anybody may read what is published, but not in production. */
export function signInOf(settings: Values): SignIn {
  const { mode, anonymous = mode !== "production" } = settings;
  return { rules: rulesOf(settings), anonymous };
}

function rulesOf(settings: Values): TokenRules | null {
  const { issuer, audience, jwks, jwksUrl } = settings;
  if (issuer === undefined || audience === undefined) return null;
  return {
    issuer,
    audience,
    algorithms: settings.algorithms,
    key: jwksUrl === undefined ? createLocalJWKSet(jwks ?? { keys: [] }) : remoteKeys(jwksUrl),
    clockToleranceSeconds: settings.clockTolerance,
    longestLifeSeconds: settings.tokenLifetime,
  };
}

import { z } from "zod";
import { isKeySetAddress } from "../domain/key-set-address";
import { TOKEN_ALGORITHMS, type TokenAlgorithm } from "../domain/token-algorithms";
import type { Setting } from "./setting";

const LONGEST_LIFE_SECONDS = 86_400;
/** Clocks may differ by this much, and never by more. */
const MOST_CLOCK_TOLERANCE_SECONDS = 60;

const text = z.string().min(1);

function wholeSeconds(least: number, most: number) {
  return z
    .string()
    .regex(/^[0-9]{1,6}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}

/** Public keys only: a private one has no business where tokens are checked. */
const publicKey = z
  .looseObject({ kty: z.enum(["RSA", "EC", "OKP"]) })
  .refine((key) => !("d" in key) && !("k" in key));

const keySet = z.string().transform((written, context) => {
  try {
    return z.object({ keys: z.array(publicKey).min(1) }).parse(JSON.parse(written));
  } catch {
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }
});

const algorithms = z
  .string()
  .transform((written) => written.split(",").map((part) => part.trim()))
  .pipe(z.array(z.enum(TOKEN_ALGORITHMS)).min(1))
  .transform((named): readonly TokenAlgorithm[] => named);

/** How those who ask sign in; the hub, the branches and the gateway are told the same. */
export const signInSettings = {
  mode: {
    variable: "JANGKAUAN_MODE",
    allowed: "local (for one machine or team) or production",
    schema: z.enum(["local", "production"]).prefault("local"),
  },
  issuer: {
    variable: "JANGKAUAN_ISSUER",
    allowed: "the issuer of tokens, exactly as their `iss` names it",
    schema: text.optional(),
  },
  audience: {
    variable: "JANGKAUAN_AUDIENCE",
    allowed: "the name of this service, as the `aud` of tokens has it",
    schema: text.optional(),
  },
  jwksUrl: {
    variable: "JANGKAUAN_JWKS_URL",
    allowed: "the https address of the issuer's public keys, without a password",
    secret: true,
    schema: text.refine(isKeySetAddress).optional(),
  },
  jwks: {
    variable: "JANGKAUAN_JWKS",
    allowed: 'a JSON key set {"keys": […]} of public keys, at least one and no private one',
    secret: true,
    schema: keySet.optional(),
  },
  algorithms: {
    variable: "JANGKAUAN_TOKEN_ALGORITHMS",
    allowed: `some of ${TOKEN_ALGORITHMS.join(", ")}, parted by commas`,
    schema: algorithms.prefault("RS256,PS256,ES256,EdDSA"),
  },
  clockTolerance: {
    variable: "JANGKAUAN_CLOCK_TOLERANCE_SECONDS",
    allowed: `whole seconds from 0 to ${MOST_CLOCK_TOLERANCE_SECONDS}`,
    schema: wholeSeconds(0, MOST_CLOCK_TOLERANCE_SECONDS).prefault("10"),
  },
  tokenLifetime: {
    variable: "JANGKAUAN_TOKEN_LIFETIME_SECONDS",
    allowed: `whole seconds from 60 to ${LONGEST_LIFE_SECONDS}`,
    schema: wholeSeconds(60, LONGEST_LIFE_SECONDS).prefault("3600"),
  },
  anonymous: {
    variable: "JANGKAUAN_ANONYMOUS",
    allowed: "true or false",
    schema: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
  },
} as const satisfies Record<string, Setting>;

import { z } from "zod";
import { type Actor, ROLES } from "../domain/actor";
import { isOfficeCode } from "../domain/office-code";
import { isRegionCode } from "../domain/region-code";
import { RefusedToken } from "./refused-token";

const LONGEST_SUBJECT = 200;
const MOST_OFFICES = 500;
const MOST_REGIONS = 1_000;
/** The last second that a date can hold. */
const LAST_INSTANT = 8_640_000_000_000;

// Nobody who signs in is anonymous.
const signedInRoles = ROLES.filter((role) => role !== "ANONYMOUS");
const instant = z.number().int().positive().max(LAST_INSTANT);

const claims = z
  .object({
    sub: z.string().trim().min(1).max(LONGEST_SUBJECT),
    iat: instant,
    exp: instant,
    nbf: instant.optional(),
    role: z.enum(signedInRoles),
    offices: z.array(z.string().refine(isOfficeCode)).max(MOST_OFFICES).default([]),
    regions: z.array(z.string().refine(isRegionCode)).max(MOST_REGIONS).default([]),
  })
  .refine(
    ({ role, offices }) => !["OFFICER", "HEAD_OF_OFFICE"].includes(role) || offices.length > 0,
  )
  .refine(({ role, regions }) => role !== "OFFICIAL" || regions.length > 0);

/** Who a token names, and for how long. */
export interface Named {
  readonly actor: Actor;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Reads the claims of a token whose signature was found right. */
export function namedBy(payload: unknown): Named {
  const { success, data, error } = claims.safeParse(payload);
  if (!success) {
    const isTime = error.issues.some(({ path }) => ["iat", "exp", "nbf"].includes(String(path[0])));
    throw new RefusedToken(isTime ? "TIMES" : "CLAIMS");
  }
  const { sub, role, offices, regions, iat, exp } = data;
  return {
    actor: { subject: sub, role, offices: [...new Set(offices)], regions: [...new Set(regions)] },
    issuedAt: iat,
    expiresAt: exp,
  };
}

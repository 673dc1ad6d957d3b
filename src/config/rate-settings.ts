import { isIP } from "node:net";
import { z } from "zod";
import { parted } from "./parted-text";
import type { Setting } from "./setting";

/** Less would refuse a single query that is allowed. */
const LEAST_RATE = 150_000;
const rate = z
  .string()
  .regex(/^[0-9]{1,9}$/)
  .transform(Number)
  .refine((value) => value === 0 || value >= LEAST_RATE);
const RATE_ALLOWED = `0 (no limit) or a cost per minute from ${LEAST_RATE} to 999999999`;

/** One address, or a network of some; never the whole of them, since that would take everybody at their word. */
const networks = parted.refine((parts) =>
  parts.every((part) => {
    const [address = "", bits, more] = part.split("/");
    const most = { 4: 32, 6: 128 }[isIP(address)];
    if (most === undefined || more !== undefined) return false;
    return bits === undefined || (/^[1-9][0-9]{0,2}$/.test(bits) && Number(bits) <= most);
  }),
);

/** How much everybody may ask the gateway for, and how it tells those who ask apart. */
export const rateSettings = {
  rateAnonymous: {
    variable: "JANGKAUAN_RATE_ANONYMOUS",
    allowed: RATE_ALLOWED,
    schema: rate.prefault("60000000"),
  },
  rateSignedIn: {
    variable: "JANGKAUAN_RATE_SIGNED_IN",
    allowed: RATE_ALLOWED,
    schema: rate.prefault("60000000"),
  },
  trustedProxies: {
    variable: "JANGKAUAN_TRUSTED_PROXIES",
    allowed: "IP addresses or networks parted by commas, like 10.0.0.4, 10.1.0.0/16",
    schema: networks.prefault(""),
  },
} as const satisfies Record<string, Setting>;

import { isIP } from "node:net";
import { z } from "zod";
import { isOfficeCode } from "../domain/office-code";
import { oneKey, sealingKeys, sharedKey, tokenKeys } from "./key-settings";
import { parted } from "./parted-text";
import { rateSettings } from "./rate-settings";
import type { Setting } from "./setting";
import { signInSettings } from "./sign-in-settings";

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Where `start` keeps its data when nothing else is said. */
export const DEFAULT_DATA_DIR = ".jangkauan";

const text = z.string().min(1);
const host = text.refine((value) => isIP(value) !== 0 || HOST_NAME.test(value));
const officeCode = text.refine(isOfficeCode);
const yesOrNo = z.enum(["true", "false"]).transform((value) => value === "true");

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^[0-9]{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}

function seconds(least: number, most: number) {
  return z
    .string()
    .regex(/^[0-9]{1,6}(\.[0-9]{1,3})?$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}

function address(...protocols: string[]) {
  return text.refine((value) => {
    if (!URL.canParse(value)) return false;
    const url = new URL(value);
    return protocols.includes(url.protocol) && url.hostname !== "";
  });
}

/** Each as a browser sends it, so that equal texts are equal origins. */
const origins = parted.refine((parts) =>
  parts.every(
    (part) => /^https?:/.test(part) && URL.canParse(part) && new URL(part).origin === part,
  ),
);

const databaseUrl = address("postgres:", "postgresql:").refine(
  (value) => URL.canParse(value) && new URL(value).pathname.length > 1,
);
const DATABASE_ALLOWED = "a PostgreSQL address like postgres://user@127.0.0.1:5432/hub";
const HTTP_ALLOWED = "an address like http://127.0.0.1:4001/graphql";
const PORT_ALLOWED = "a whole number from 0 (any free port) to 65535";

/** Every setting of every command; the flag of the same name wins over the variable. */
export const settings = {
  dataDir: {
    variable: "JANGKAUAN_DATA_DIR",
    allowed: "a folder for the data of `start`",
    schema: text.prefault(DEFAULT_DATA_DIR),
  },
  simulatedDataDir: {
    variable: "JANGKAUAN_SIMULATED_DATA_DIR",
    allowed: "a folder for the data of `simulate`",
    schema: text.prefault(".jangkauan-simulated"),
  },
  fresh: {
    variable: "JANGKAUAN_FRESH",
    allowed: "true or false",
    schema: yesOrNo.prefault("false"),
  },
  host: {
    variable: "JANGKAUAN_HOST",
    allowed: "an IP address or a host name of this machine, like 127.0.0.1",
    schema: host.prefault("127.0.0.1"),
  },
  port: {
    variable: "JANGKAUAN_PORT",
    allowed: PORT_ALLOWED,
    schema: wholeNumber(0, 65_535).prefault("4000"),
  },
  hubPort: {
    variable: "JANGKAUAN_HUB_PORT",
    allowed: PORT_ALLOWED,
    schema: wholeNumber(0, 65_535).optional(),
  },
  branchPort: {
    variable: "JANGKAUAN_BRANCH_PORT",
    allowed: PORT_ALLOWED,
    schema: wholeNumber(0, 65_535).optional(),
  },
  office: {
    variable: "JANGKAUAN_OFFICE",
    allowed: "a branch office's code: small letters, digits and hyphens, like solok",
    schema: officeCode,
  },
  hubDatabaseUrl: {
    variable: "JANGKAUAN_HUB_DATABASE_URL",
    allowed: DATABASE_ALLOWED,
    secret: true,
    schema: databaseUrl,
  },
  branchDatabaseUrl: {
    variable: "JANGKAUAN_BRANCH_DATABASE_URL",
    allowed: DATABASE_ALLOWED,
    secret: true,
    schema: databaseUrl,
  },
  sealingKeys: {
    variable: "JANGKAUAN_SEALING_KEYS",
    allowed:
      "keys of 32 bytes in base64, each after its name and a colon, parted by commas, the current one first",
    secret: true,
    schema: sealingKeys,
  },
  nikIndexKey: {
    variable: "JANGKAUAN_NIK_INDEX_KEY",
    allowed: "a key of 32 bytes in base64",
    secret: true,
    schema: oneKey,
  },
  tokenKeys: {
    variable: "JANGKAUAN_TOKEN_KEYS",
    allowed:
      "keys of 32 bytes in base64, each after the first month that it is for, as 2024-01, and a colon",
    secret: true,
    schema: tokenKeys,
  },
  serviceKey: {
    variable: "JANGKAUAN_SERVICE_KEY",
    allowed:
      "a key of at least 32 bytes in base64, the same at the gateway, the hub and all branches",
    secret: true,
    schema: sharedKey.optional(),
  },
  anchors: {
    variable: "JANGKAUAN_ANCHORS",
    allowed: "a file for the anchors of the office's trail",
    schema: text.optional(),
  },
  anchorEntries: {
    variable: "JANGKAUAN_ANCHOR_ENTRIES",
    allowed: "a whole number from 1 to 1000000",
    schema: wholeNumber(1, 1_000_000).prefault("100"),
  },
  anchorSeconds: {
    variable: "JANGKAUAN_ANCHOR_SECONDS",
    allowed: "seconds from 1 to 86400",
    schema: seconds(1, 86_400).prefault("60"),
  },
  replicationUrl: {
    variable: "JANGKAUAN_REPLICATION_URL",
    allowed: DATABASE_ALLOWED,
    secret: true,
    schema: databaseUrl.optional(),
  },
  hubUrl: {
    variable: "JANGKAUAN_HUB_URL",
    allowed: HTTP_ALLOWED,
    schema: address("http:", "https:").prefault("http://127.0.0.1:4001/graphql"),
  },
  supergraph: {
    variable: "JANGKAUAN_SUPERGRAPH",
    allowed: "a file with a composed supergraph",
    schema: text.optional(),
  },
  deadline: {
    variable: "JANGKAUAN_DEADLINE_SECONDS",
    allowed: "seconds from 0.1 to 600",
    schema: seconds(0.1, 600).prefault("10"),
  },
  operations: {
    variable: "JANGKAUAN_OPERATIONS",
    allowed: "a file with a list of operations, as `npm run operations` makes it",
    schema: text.optional(),
  },
  allowedOrigins: {
    variable: "JANGKAUAN_ALLOWED_ORIGINS",
    allowed: "origins parted by commas, like https://dashboard.example.go.id, without a path",
    schema: origins.prefault(""),
  },
  ...signInSettings,
  ...rateSettings,
  heartbeat: {
    variable: "JANGKAUAN_HEARTBEAT_SECONDS",
    allowed: "seconds from 0.1 to 3600",
    schema: seconds(0.1, 3600).prefault("5"),
  },
  staleAfter: {
    variable: "JANGKAUAN_STALE_AFTER_SECONDS",
    allowed: "seconds from 0.2 to 86400",
    schema: seconds(0.2, 86_400).prefault("15"),
  },
  unreachableAfter: {
    variable: "JANGKAUAN_UNREACHABLE_AFTER_SECONDS",
    allowed: "seconds from 0.3 to 604800, more than JANGKAUAN_STALE_AFTER_SECONDS",
    schema: seconds(0.3, 604_800).prefault("60"),
  },
  logLevel: {
    variable: "JANGKAUAN_LOG_LEVEL",
    allowed: "one of fatal, error, warn, info, debug, trace, silent",
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).prefault("warn"),
  },
} as const satisfies Record<string, Setting>;

/** The name of a setting in this program. */
export type SettingName = keyof typeof settings;

/** The values of some settings. */
export type SettingValues<Names extends SettingName> = {
  [Name in Names]: z.output<(typeof settings)[Name]["schema"]>;
};

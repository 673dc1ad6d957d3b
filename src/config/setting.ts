import type { z } from "zod";

/** One thing that can be set: by a flag, an environment variable or a line in `.env`. */
export interface Setting {
  /** Its name in the environment and in `.env`. */
  readonly variable: `JANGKAUAN_${string}`;
  /** What may stand there, as the end of a sentence: "It must be …". */
  readonly allowed: string;
  /** Whether its value must never be shown, because it can hold a password. */
  readonly secret?: true;
  /** Turns the text into the value; says by its own rules whether the setting may be missing. */
  readonly schema: z.ZodType<unknown, string | undefined>;
}

/** A setting's value, and where it was set, in words. */
export interface FoundSetting {
  readonly value: unknown;
  readonly where: string;
}

/** Settings that cannot be used, all of them at once, so that one look mends them. */
export class SettingsProblem extends Error {
  override readonly name = "SettingsProblem";

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

const LONGEST_SHOWN = 80;

/** A value as it may be shown: a password is never part of it. */
export function shownValue(setting: Setting, text: string): string {
  const safe = setting.secret ? withoutPassword(text) : text;
  return JSON.stringify(safe.length <= LONGEST_SHOWN ? safe : `${safe.slice(0, LONGEST_SHOWN)}…`);
}

/** An address without what stands before its last @ and without a password parameter. */
export function withoutPassword(address: string): string {
  if (!address.includes("://")) return "***";
  return address.replace(/:\/\/.*@/s, "://***@").replace(/(password=)[^&]*/gi, "$1***");
}

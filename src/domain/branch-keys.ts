/** A key that seals, and the name that stands beside what it sealed. */
export interface SealingKey {
  readonly id: string;
  readonly key: Buffer;
}

/** A key for the tokens of the months from its first one on. */
export interface TokenKey {
  /** The first month of its epoch, as 2024-01. */
  readonly from: string;
  readonly key: Buffer;
}

/** The secrets of a branch office. None of them is ever stored in a database or sent to the hub. */
export interface BranchKeys {
  /** The first one seals; the others open what they sealed earlier. */
  readonly sealing: readonly SealingKey[];
  /** Finds a participant by the national id (NIK). */
  readonly nikIndex: Buffer;
  /** Shared by all branch offices: the same person has the same token everywhere. Earliest first. */
  readonly tokens: readonly TokenKey[];
}

/** The length of every key, in bytes. */
export const KEY_BYTES = 32;

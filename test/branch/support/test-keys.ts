import type { BranchKeys } from "../../../src/domain/branch-keys";

const key = (filled: number) => Buffer.alloc(32, filled);

/** Keys of a branch office; two offices share those of tokens only. */
export const TEST_KEYS: BranchKeys = {
  sealing: [{ id: "k1", key: key(1) }],
  nikIndex: key(2),
  tokens: [{ from: "2000-01", key: key(3) }],
};

/** The same, as settings write them. */
export const TEST_KEY_VARIABLES = {
  JANGKAUAN_SEALING_KEYS: `k1:${key(1).toString("base64")}`,
  JANGKAUAN_NIK_INDEX_KEY: key(2).toString("base64"),
  JANGKAUAN_TOKEN_KEYS: `2000-01:${key(3).toString("base64")}`,
};

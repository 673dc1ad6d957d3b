import type { SettingName, SettingValues } from "../config/settings";
import type { BranchKeys } from "../domain/branch-keys";

/** The secrets of a branch office come from the environment or `.env`: a flag would be seen by others. */
export const KEY_SETTINGS = [
  "sealingKeys",
  "nikIndexKey",
  "tokenKeys",
] as const satisfies readonly SettingName[];

/** The secrets of a branch office, as they were set. */
export function branchKeys({
  sealingKeys,
  nikIndexKey,
  tokenKeys,
}: SettingValues<(typeof KEY_SETTINGS)[number]>): BranchKeys {
  return { sealing: sealingKeys, nikIndex: nikIndexKey, tokens: tokenKeys };
}

import type { SettingName, SettingValues } from "../config/settings";

/** How a role that runs alone tells the gateway from everybody else. */
export const SERVICE_SETTINGS = ["serviceKey"] as const satisfies readonly SettingName[];

const WARNING =
  "Warning: JANGKAUAN_SERVICE_KEY is not set. Whoever is on this machine can ask the hub and the " +
  "branch offices as the gateway does.\n";

/** The key that was set; that there is none is said, and only possible outside production. */
export function serviceKeyOf({
  serviceKey,
}: SettingValues<(typeof SERVICE_SETTINGS)[number]>): Buffer | undefined {
  if (serviceKey === undefined) process.stdout.write(WARNING);
  return serviceKey;
}

import { isIP } from "node:net";
import { DOCUMENTED_OFFICES } from "../domain/documented-offices";
import type { FoundSetting } from "./setting";
import { settings, type SettingName } from "./settings";
import { signInDisagreements } from "./sign-in-disagreements";

type Found = ReadonlyMap<SettingName, FoundSetting>;

const LAST_PORT = 65_535;

/** Values that are fine alone but not together. */
export function disagreements(found: Found, used: readonly SettingName[]): string[] {
  const runsEverything = (["port", "hubPort", "branchPort"] as const).every((name) =>
    used.includes(name),
  );
  return [
    ...silences(found),
    ...(used.includes("serviceKey") ? unguarded(found) : []),
    ...(runsEverything ? ports(found) : []),
    ...(used.includes("issuer") ? signInDisagreements(found, used) : []),
  ];
}

/** Without its key a role cannot tell the gateway from others: that is for trying out, on one machine. */
function unguarded(found: Found): string[] {
  const isForeign = found.get("supergraph")?.value !== undefined;
  if (isForeign || found.get("serviceKey")?.value !== undefined) return [];
  const { variable, allowed } = settings.serviceKey;
  if (found.get("mode")?.value === "production") {
    return [`${variable} is not set. It must be ${allowed}.`];
  }
  const host = found.get("host");
  if (host === undefined || isOwnMachine(String(host.value))) return [];
  return [
    `${variable} is not set, and ${host.where} is ${String(host.value)}. Set the key (it must be ` +
      `${allowed}), or listen on this machine only, as on 127.0.0.1.`,
  ];
}

/** Whether nobody reaches an address but who is on this machine. */
function isOwnMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function silences(found: Found): string[] {
  const stale = numberOf(found, "staleAfter");
  const unreachable = numberOf(found, "unreachableAfter");
  if (!stale || !unreachable || stale.value < unreachable.value) return [];
  return [
    `${unreachable.where} is ${unreachable.value}. It must be more than ` +
      `${stale.where}, which is ${stale.value}.`,
  ];
}

/** `start` listens on all of these at once; 0 takes a free one and is in nobody's way. */
function ports(found: Found): string[] {
  const problems: string[] = [];
  const [gateway, hub] = [numberOf(found, "port"), numberOf(found, "hubPort")];
  const branch = numberOf(found, "branchPort");
  const others = DOCUMENTED_OFFICES.length - 1;
  if (branch && branch.value > LAST_PORT - others) {
    problems.push(
      `${branch.where} is ${branch.value}. It must be at most ${LAST_PORT - others}: ` +
        "each further branch office takes the port after it.",
    );
  }
  if (gateway && hub && hub.value !== 0 && hub.value === gateway.value) {
    problems.push(
      `${hub.where} is ${hub.value}. It must be another port than the gateway's, ${gateway.where}.`,
    );
  }
  for (const [role, other] of [["gateway", gateway] as const, ["hub", hub] as const]) {
    if (!branch || !other || branch.value === 0 || other.value === 0) continue;
    const index = other.value - branch.value;
    if (index < 0 || index > others) continue;
    problems.push(
      `${branch.where} is ${branch.value}. The branch offices take the ports from ${branch.value} ` +
        `to ${branch.value + others}; ${other.value} is the ${role}'s, ${other.where}.`,
    );
  }
  return problems;
}

function numberOf(found: Found, name: SettingName): { value: number; where: string } | undefined {
  const setting = found.get(name);
  return typeof setting?.value === "number"
    ? { value: setting.value, where: setting.where }
    : undefined;
}

import { DOCUMENTED_OFFICES } from "../domain/documented-offices";
import { portIfFree, requireFreePort } from "./listening";

/** Only the gateway is for others: hub and branches stay on this machine. */
export const INSIDE = "127.0.0.1";

/** Where `start` was told to listen; what is left open takes the ports after the gateway's. */
export interface WantedPorts {
  readonly host: string;
  readonly port: number;
  readonly hubPort?: number | undefined;
  readonly branchPort?: number | undefined;
}

/** Refuses ports that were asked for and are taken, before anything long is begun. */
export async function requireWantedPorts(wanted: WantedPorts): Promise<void> {
  await requireFreePort(wanted.host, wanted.port);
  if (wanted.hubPort) await requireFreePort(INSIDE, wanted.hubPort, "JANGKAUAN_HUB_PORT");
  for (const port of wantedBranchPorts(wanted)) {
    await requireFreePort(INSIDE, port, "JANGKAUAN_BRANCH_PORT");
  }
}

/** Where the hub listens. */
export async function hubPort(wanted: WantedPorts): Promise<number> {
  if (wanted.hubPort !== undefined) return wanted.hubPort;
  const next = await nextPort(wanted.port, 1);
  return wantedBranchPorts(wanted).includes(next) ? 0 : next;
}

/** Where the branch office of an index listens, once the hub and those before it do. */
export async function branchPort(wanted: WantedPorts, index: number): Promise<number> {
  if (wanted.branchPort === undefined) return nextPort(wanted.port, index + 2);
  return wantedBranchPorts(wanted)[index] ?? 0;
}

function wantedBranchPorts({ branchPort: first }: WantedPorts): number[] {
  return first ? DOCUMENTED_OFFICES.map((_, index) => first + index) : [];
}

/** The ports after the gateway's are convenient, not promised: when one is taken, any will do. */
function nextPort(gatewayPort: number, distance: number): Promise<number> | number {
  return gatewayPort === 0 ? 0 : portIfFree(INSIDE, gatewayPort + distance);
}

import { readFileSync } from "node:fs";
import { Pool } from "undici";

/** One server under load: where it listens, its process, and what is asked of it. */
export interface Target {
  name: string;
  origin: string;
  path: string;
  body: string;
  pid: number;
  /** Whether all connections are one caller, whose equal questions a gateway may ask once. */
  oneCaller?: boolean;
  /** How many ask at once; eight unless a question is too large for that. */
  callers?: number | undefined;
}

/** What a slice of load gave: requests per second, and processor milliseconds per request. */
export interface Slice {
  requestsPerSecond: number;
  cpuMsPerRequest: number | null;
}

const CONNECTIONS = 8;
const CLOCK_TICKS_PER_SECOND = 100;

/** Processor milliseconds that a process has used; null where /proc does not tell. */
function cpuMs(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / CLOCK_TICKS_PER_SECOND;
  } catch {
    return null;
  }
}

/** Asks one question once and returns the parsed answer; throws when it is not a good one. */
export async function askOnce(target: Target): Promise<unknown> {
  const response = await fetch(target.origin + target.path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: target.body,
  });
  const answer = (await response.json()) as { errors?: unknown };
  if (!response.ok || answer.errors) {
    throw new Error(`${target.name} answered ${response.status}: ${JSON.stringify(answer.errors)}`);
  }
  return answer;
}

/** Loads a target with a fixed number of connections for a while, each asking again when answered. */
export async function loadFor(target: Target, milliseconds: number): Promise<Slice> {
  const callers = target.callers ?? CONNECTIONS;
  const pool = new Pool(target.origin, { connections: callers, pipelining: 1 });
  const until = performance.now() + milliseconds;
  const cpuBefore = cpuMs(target.pid);
  const startedAt = performance.now();
  let requests = 0;
  const ask = async (caller: number): Promise<void> => {
    const identity = target.oneCaller ? {} : { "accept-language": `x-caller-${caller}` };
    while (performance.now() < until) {
      const { statusCode, body } = await pool.request({
        method: "POST",
        path: target.path,
        headers: { "content-type": "application/json", ...identity },
        body: target.body,
      });
      await body.arrayBuffer();
      if (statusCode !== 200) throw new Error(`${target.name} answered ${statusCode}`);
      requests += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => ask(caller)));
  const seconds = (performance.now() - startedAt) / 1000;
  const cpuAfter = cpuMs(target.pid);
  await pool.close();
  return {
    requestsPerSecond: requests / seconds,
    cpuMsPerRequest:
      cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / requests,
  };
}

/** The best slice of several: noise only ever slows a server down. */
export function best(slices: readonly Slice[]): Slice {
  const cpu = slices.flatMap(({ cpuMsPerRequest }) => cpuMsPerRequest ?? []);
  return {
    requestsPerSecond: Math.max(...slices.map(({ requestsPerSecond }) => requestsPerSecond)),
    cpuMsPerRequest: cpu.length > 0 ? Math.min(...cpu) : null,
  };
}

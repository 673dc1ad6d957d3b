import "reflect-metadata";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDatabase, poolOf } from "../../src/database/connection";
import { EmbeddedPostgres } from "../../src/database/embedded-postgres";
import { ensureDatabase } from "../../src/database/ensure-database";
import { migrate } from "../../src/database/migration";
import { hubEntities } from "../../src/hub/hub.entities";
import { ensurePartitions } from "../../src/hub/replication/office-partitions";
import { simulateHub } from "../../src/hub/simulation/simulate-hub";
import { loadReference } from "../../src/reference/load-reference";
import { hubMigrations } from "../../migrations/hub";
import { benchImport } from "./import";
import { askOnce, best, loadFor, type Slice, type Target } from "./load";
import { QUESTIONS } from "./questions";
import { startServer } from "./server-process";

const SLICES = 5;
const SLICE_MS = 1500;
const NATIONAL_SET = { seed: 1, months: 60, until: "2025-12-31", regions: "all" };
const NAME_WIDTH = 32;
const PROGRAM = path.join(__dirname, "../../src/main.js");

/** Speed as ratios to a bare server that sends the same SQL, alternating slices of one run. */
async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "jangkauan-bench-"));
  chmodSync(folder, 0o755);
  const postgres = new EmbeddedPostgres({
    dataDir: path.join(folder, "pg"),
    port: 0,
    durable: false,
  });
  await postgres.start();
  const stops: (() => Promise<void>)[] = [];
  try {
    const url = postgres.url("hub");
    await prepareHub(postgres, url);
    const bare = await startServer([path.join(__dirname, "bare-server.js"), url]);
    stops.push(() => bare.stop());
    const hub = await startServer([PROGRAM, "hub", "--port", "0", "--hub-database-url", url]);
    stops.push(() => hub.stop());
    const hubUrl = `${hub.origin}/graphql`;
    const gateway = await startServer([PROGRAM, "gateway", "--port", "0", "--hub-url", hubUrl]);
    stops.push(() => gateway.stop());

    for (const [index, question] of QUESTIONS.entries()) {
      const body = JSON.stringify({ query: question.query });
      const { callers } = question;
      const ours = { path: "/graphql", body, callers };
      await compare(question.name, [
        { name: "bare", ...bare, path: `/${index}`, body: "", callers },
        { name: "hub", ...hub, ...ours },
        { name: "gateway", ...gateway, ...ours },
        { name: "gateway, equal questions shared", ...gateway, ...ours, oneCaller: true },
      ]);
    }
  } finally {
    for (const stop of stops.reverse()) await stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepareHub(postgres: EmbeddedPostgres, url: string): Promise<void> {
  await ensureDatabase(postgres.url("postgres"), "hub");
  const db = await openDatabase({ url, entities: hubEntities, migrations: hubMigrations });
  await migrate(db);
  await loadReference(db);
  await simulateHub(poolOf(db), NATIONAL_SET, {
    makePartitions: ensurePartitions,
    step: (title, work) => {
      console.log(title);
      return work();
    },
    tell: () => undefined,
  });
  await db.destroy();
}

async function compare(name: string, targets: readonly Target[]): Promise<void> {
  const slices = new Map<string, Slice[]>(targets.map((target) => [target.name, []]));
  for (const target of targets) {
    await askOnce(target);
    await loadFor(target, SLICE_MS);
  }
  for (let round = 0; round < SLICES; round += 1) {
    for (const target of targets) slices.get(target.name)?.push(await loadFor(target, SLICE_MS));
  }
  const [limit, ...others] = targets.map((target) => ({
    name: target.name,
    ...best(slices.get(target.name) ?? []),
  }));
  if (!limit) return;
  console.log(`\n${name}`);
  console.log(`  ${"bare".padEnd(NAME_WIDTH)} ${line(limit)}`);
  for (const other of others) {
    const ratio = (other.requestsPerSecond / limit.requestsPerSecond).toFixed(2);
    console.log(`  ${other.name.padEnd(NAME_WIDTH)} ${line(other)}, ${ratio} of bare`);
  }
}

function line({ requestsPerSecond, cpuMsPerRequest }: Slice): string {
  const cpu =
    cpuMsPerRequest === null ? "" : `, ${cpuMsPerRequest.toFixed(2)} ms of its processor each`;
  return `${requestsPerSecond.toFixed(0).padStart(5)} requests/s${cpu}`;
}

/** `npm run bench` measures all; `npm run bench -- import` and `… -- questions` one of the two. */
async function main(only: string | undefined): Promise<void> {
  if (only !== "import") await bench();
  if (only !== "questions") await benchImport();
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

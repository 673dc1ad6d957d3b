/** Every check that runs no program: two at a time, as there are two cores; all of them, even when one fails. */
import { spawn } from "node:child_process";

const LANES = [["lint"], ["lockfile", "types", "imports", "generated", "breaking"]];

/** Runs a script of package.json and prints what it said once it has ended. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
    child.on("close", (code) => {
      process.stdout.write(`── ${script}: ${code === 0 ? "passed" : "failed"}\n`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

async function runLane(scripts) {
  const passed = [];
  for (const script of scripts) passed.push(await run(script));
  return passed.every(Boolean);
}

const passed = await Promise.all(LANES.map(runLane));
process.exitCode = passed.every(Boolean) ? 0 : 1;

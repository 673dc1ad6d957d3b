/** Runs `npm start` as a newcomer would, asks the README's queries, stops it and looks for leftovers. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const dataDir = mkdtempSync(path.join(os.tmpdir(), "jangkauan-start-"));
chmodSync(dataDir, 0o755); // or, as root, the data would move to where PostgreSQL's user gets in
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const examples = [
  ...readme.matchAll(/```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/g),
].map(([, query, answer]) => ({ query, answer: JSON.stringify(JSON.parse(answer)) }));
if (examples.length === 0) throw new Error("the README shows no query with its answer");

/** Processes of this start: PostgreSQL and Node carry the data folder in their command lines. */
function leftovers() {
  return readdirSync("/proc").filter((pid) => {
    if (!/^[0-9]+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(path.basename(dataDir));
    } catch {
      return false;
    }
  });
}

/** What the command that the program printed makes: the token of somebody on this machine. */
function printedToken(output, label) {
  const command = /^ {2}(npm run jangkauan -- token .*)$/m.exec(output)?.[1];
  if (command === undefined) throw new Error(`${label}: no command that makes a token is printed`);
  const said = execFileSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
  return said.trim().split("\n").at(-1);
}

async function runOnce(label) {
  const startedAt = Date.now();
  const child = spawn("npm", ["start", "--", "--data-dir", dataDir, "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const url = await new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`${label}: no address after 120 s`)), 120_000);
    child.on("exit", (code) =>
      reject(new Error(`${label}: stopped with code ${code} before it was ready`)),
    );
    child.stdout.on("data", (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
      const address = /(http:\/\/127\.0\.0\.1:[0-9]+\/graphql)/.exec(output)?.[1];
      if (address && /makes the tokens/.test(output)) {
        clearTimeout(giveUp);
        resolve(address);
      }
    });
  });
  console.log(`${label}: ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  const token = printedToken(output, label);
  for (const example of examples) {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: example.query }),
    });
    const answer = await response.json();
    if (JSON.stringify(answer) === example.answer) continue;
    console.error(example.query, JSON.stringify(answer, null, 2));
    throw new Error(`${label}: a query of the README does not give the README's answer`);
  }
  child.removeAllListeners("exit");
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exited;
  // npm ends as soon as it has passed the signal on; the program closes its databases first.
  for (let tries = 0; tries < 100 && leftovers().length > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (leftovers().length > 0) throw new Error(`${label}: processes left behind: ${leftovers()}`);
}

try {
  await runOnce("first start");
  await runOnce("second start");
} finally {
  for (const pid of leftovers()) process.kill(Number(pid), "SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
}

import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "../cli/program";
import { type HubAndGateway, hubAndGateway } from "../gateway/support/hub-and-gateway";
import { givenDocumentedFigures } from "../hub/support/given";

const PAGE = readFileSync(path.join(__dirname, "../../docs/EXPORTS.md"), "utf8");
const COMMANDS = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);

const run = promisify(execFile);
const { folder, remove } = temporaryFolder();
let gateway: HubAndGateway;

beforeAll(async () => {
  gateway = await hubAndGateway();
  await givenDocumentedFigures(gateway.hub.db);
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  remove();
});

test.each(COMMANDS)(
  "%s",
  async (command) => {
    const { origin } = new URL(gateway.url);
    const asked = command.replace("http://127.0.0.1:4000", origin);
    expect(asked).not.toBe(command);
    const before = readdirSync(folder).length;
    const { stdout } = await run("sh", ["-c", asked], { cwd: folder, timeout: 20_000 });
    const saves = command.includes(" -fsSOJ ");
    expect(readdirSync(folder).length - before).toBe(saves ? 1 : 0);
    if (!saves) expect(stdout).not.toBe("");
  },
  30_000,
);

test("the page names every column of a ranking", async () => {
  const response = await gateway.get("/export/ranking.csv?within=13");
  const [header = ""] = (await response.text()).split("\r\n");
  expect(header.split(",").filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
});

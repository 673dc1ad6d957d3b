import { readFileSync } from "node:fs";
import path from "node:path";
import { type Answer, ask } from "../cli/ask";
import { buildProgram, endAll, Program, signedInAt, temporaryFolder } from "../cli/program";

const README = readFileSync(path.join(__dirname, "../../README.md"), "utf8");

/** Each query that the README shows, with the answer below it and the heading above. */
const EXAMPLES = README.split(/^## /m).flatMap((section) => {
  const [, query, answer] =
    /```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/.exec(section) ?? [];
  if (query === undefined || answer === undefined) return [];
  const [heading = ""] = section.split("\n");
  return [{ heading, query, answer: JSON.parse(answer) as Answer }];
});

const data = temporaryFolder();
let url = "";
let analyst: { authorization: string };

beforeAll(async () => {
  await buildProgram();
  const program = new Program(["start", "--port", "0", "--data-dir", data.folder]);
  url = await program.says(/(http:\/\/127\.0\.0\.1:[0-9]+\/graphql)[\s\S]*curl/);
  analyst = await signedInAt(data.folder, "--role", "analyst");
}, 240_000);
afterAll(async () => {
  await endAll();
  data.remove();
});

test("the README shows a first query, how a rank is made, and what lapses", () => {
  expect(EXAMPLES.map(({ heading }) => heading)).toEqual([
    "# jangkauan",
    "How a rank is made",
    "What lapses when an agreement ends",
  ]);
});

test.each(EXAMPLES)(
  "the query under $heading gives the answer below it",
  async ({ query, answer }) => {
    expect(await ask(url, query, {}, analyst)).toEqual(answer);
  },
);

import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, parse } from "graphql";
import { buildProgram, endAll, ranProgram, temporaryFolder } from "./program";

beforeAll(buildProgram, 120_000);
afterAll(endAll);

test("printed schemas are the same every time, and a file that differs is named", async () => {
  const { folder, remove } = temporaryFolder();
  const dir = path.join(folder, "schema");
  expect((await ranProgram(["schema", "print", "--dir", dir])).exitCode).toBe(0);
  expect(readdirSync(dir).sort()).toEqual([
    "api.graphql",
    "branch.graphql",
    "hub.graphql",
    "supergraph.graphql",
  ]);
  const check = () => ranProgram(["schema", "print", "--check", "--dir", dir]);
  expect((await check()).exitCode).toBe(0);
  appendFileSync(path.join(dir, "hub.graphql"), "type Extra { id: ID }\n");
  expect(await check()).toMatchObject({
    exitCode: 1,
    output: "Out of date: hub.graphql. Run `jangkauan schema print`.\n",
  });
  remove();
});

test("what clients see is a whole schema, without the machinery of federation", async () => {
  const { folder, remove } = temporaryFolder();
  await ranProgram(["schema", "print", "--dir", folder]);
  const api = readFileSync(path.join(folder, "api.graphql"), "utf8");
  expect(Object.keys(buildSchema(api).getQueryType()?.getFields() ?? {})).toEqual(
    expect.arrayContaining(["region", "coverageRanking", "compareRegions", "agreement"]),
  );
  expect(api).not.toMatch(/join__|_entities|@key|officeDirectory/);
  expect(() => parse(readFileSync(path.join(folder, "supergraph.graphql"), "utf8"))).not.toThrow();
  remove();
});

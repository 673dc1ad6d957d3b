/**
 * Makes the list of operations that a frontend sends, from its *.graphql documents: of each
 * operation, with the fragments that it uses, the text by its SHA-256 hash. A gateway that is given
 * the list runs these and no others. Caches of clients add __typename to what they send, so each
 * operation is listed as written and with it.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  Kind,
  buildSchema,
  concatAST,
  parse,
  print,
  separateOperations,
  validate,
  visit,
} from "graphql";

const root = path.join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "operations.json" },
    check: { type: "boolean", default: false },
  },
});
const folders = positionals.length > 0 ? positionals : [path.join(root, "src")];

function fail(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function documentsIn(folder) {
  if (!existsSync(folder)) fail(`There is no folder ${folder}.`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => path.join(folder, file));
}

function read(file) {
  try {
    return parse(readFileSync(file, "utf8"), { noLocation: true });
  } catch (error) {
    fail(`${file}: ${error.message}`);
  }
}

/** As clients with a cache send it: every selection below the root ends with __typename. */
function withTypenames(document) {
  return visit(document, {
    SelectionSet: {
      leave: (node, _key, parent) => {
        const isRoot = parent?.kind === Kind.OPERATION_DEFINITION;
        const isThere = node.selections.some((each) => each.name?.value === "__typename");
        if (isRoot || isThere) return undefined;
        const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };
        return { ...node, selections: [...node.selections, typename] };
      },
    },
  });
}

const files = folders.flatMap(documentsIn);
if (files.length === 0) fail(`No *.graphql documents in ${folders.join(", ")}.`);
const whole = concatAST(files.map(read));
const names = whole.definitions.map(({ kind, name }) => `${kind} ${name?.value}`);
const doubled = names.filter((name, at) => names.indexOf(name) !== at);
if (doubled.length > 0) fail(`These come twice: ${[...new Set(doubled)].join(", ")}.`);

const operations = Object.entries(separateOperations(whole));
if (operations.some(([name]) => name === "")) fail("Every operation needs a name.");
const schema = buildSchema(readFileSync(path.join(root, "schema/api.graphql"), "utf8"));
const list = {};
for (const [name, document] of operations) {
  const wrong = validate(schema, document);
  if (wrong.length > 0) fail(...wrong.map(({ message }) => `${name}: ${message}`));
  for (const text of [print(document), print(withTypenames(document))]) {
    list[createHash("sha256").update(text).digest("hex")] = text;
  }
}
const json = `${JSON.stringify(list, null, 2)}\n`;
if (values.check) {
  const isSame = existsSync(values.out) && readFileSync(values.out, "utf8") === json;
  if (!isSame) fail(`${values.out} is out of date. Run \`npm run operations\`.`);
} else {
  writeFileSync(values.out, json);
}
console.log(`${operations.length} operations in ${values.out}`);

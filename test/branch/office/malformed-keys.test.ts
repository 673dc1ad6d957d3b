import { type BranchOffice, documentedOffice } from "../support/branch-office";
import { newKey } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await documentedOffice("solok");
});

afterAll(() => solok.close());

const FRAGMENTS = `
  ... on Region { code meetings { id } }
  ... on BranchOffice { code }
  ... on Agreement { kind }
  ... on Enrollment { headcount }
  ... on Meeting { heldOn }`;

async function entities(keys: unknown) {
  const { data, errors } = await solok.send<{ _entities: (object | null)[] | null }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${FRAGMENTS} } }`,
    { keys },
  );
  const codes = new Map(errors.map(({ path, extensions }) => [path?.[1], extensions.code]));
  return { answers: data._entities, codes, errors };
}

const SOUND = { __typename: "Agreement", id: "solok:sijunjung-apbd" };

test.each([
  ["without a type", {}],
  ["of an unknown type", { __typename: "Ghost", id: "solok:x" }],
  ["of a type that is no entity", { __typename: "Refusal" }],
  ["that is a text", "x"],
  ["that is a list", []],
  ["of a region without a code", { __typename: "Region", officeCode: "solok" }],
  ["whose code is an object", { __typename: "Region", code: {}, officeCode: "solok" }],
  ["of an agreement without an id", { __typename: "Agreement" }],
])("a key %s is refused at its own place, and the others are answered", async (_what, key) => {
  const { answers, codes } = await entities([SOUND, key, SOUND]);
  expect(answers).toEqual([{ kind: "PKS" }, null, { kind: "PKS" }]);
  expect([...codes]).toEqual([[1, "BAD_USER_INPUT"]]);
});

test("a single key that is no list is answered as one", async () => {
  const { answers, codes } = await entities("x");
  expect(answers).toEqual([null]);
  expect([...codes]).toEqual([[0, "BAD_USER_INPUT"]]);
});

test("codes and ids that cannot be are refused before the database is asked", async () => {
  const { answers, codes, errors } = await entities([
    { __typename: "Region", code: "13.03\u0000", officeCode: "solok" },
    { __typename: "Region", code: "1".repeat(1_000_000), officeCode: "solok" },
    { __typename: "Region", code: "13.03", officeCode: "so\u0000lok" },
    { __typename: "BranchOffice", code: "solok\u0000", officeCode: "solok" },
    { __typename: "Agreement", id: "solok:\u0000" },
    { __typename: "Enrollment", id: "solok:\ud800" },
    { __typename: "Meeting", id: `solok:${"x".repeat(200)}` },
    { __typename: "Meeting", id: "solok" },
  ]);
  expect(answers).toEqual(Array.from({ length: 8 }, () => null));
  expect([...codes.entries()].sort(([a], [b]) => Number(a) - Number(b))).toEqual([
    [0, "REGION_CODE_INVALID"],
    [1, "REGION_CODE_INVALID"],
    [2, "OFFICE_CODE_INVALID"],
    [3, "OFFICE_CODE_INVALID"],
    [4, "RECORD_ID_INVALID"],
    [5, "RECORD_ID_INVALID"],
    [6, "RECORD_ID_INVALID"],
    [7, "RECORD_ID_INVALID"],
  ]);
  for (const error of errors) expect(JSON.stringify(error).length).toBeLessThan(1_000);
});

test.each([
  "solok",
  "solok:",
  "",
  "Kantor Cabang Solok:x",
  "solok:a b",
  "solok:\u0000",
  "solok:\ud800",
  `solok:${"x".repeat(1_000)}`,
])("%j is not the id of a record, and the refusal says what one looks like", async (id) => {
  const { data, errors } = await solok.send<object>(
    `query ($id: ID!) { agreement(id: $id) { id } enrollment(id: $id) { id } meeting(id: $id) { id } }`,
    { id },
  );
  expect(data).toEqual({ agreement: null, enrollment: null, meeting: null });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(
    Array.from({ length: 3 }, () => "RECORD_ID_INVALID"),
  );
  expect(errors[0]?.extensions.remedy).toContain("solok:sijunjung-apbd");
});

test("an office that no office can be called is refused as such", async () => {
  const { data, errors } = await solok.send<object>(
    `query ($office: ID!) { officeAgreements(office: $office) { id } }`,
    { office: "solok:" },
  );
  expect(data).toEqual({ officeAgreements: null });
  expect(errors[0]?.extensions).toMatchObject({ code: "OFFICE_CODE_INVALID", value: "solok:" });
  const mutation = await solok.send<object>(
    `mutation ($input: RecordCoverageFiguresInput!) {
       recordCoverageFigures(input: $input) { __typename } }`,
    { input: { office: "solok:", idempotencyKey: newKey(), figures: [] } },
  );
  expect(mutation.errors[0]?.extensions.code).toBe("OFFICE_CODE_INVALID");
});

test("a refused id that holds a national id does not send it back", async () => {
  const { errors } = await solok.send(`{ agreement(id: "1303 0715 0480 0001") { id } }`);
  expect(errors[0]?.extensions.value).toBe("(16 digits)");
});

import { type BranchOffice, documentedOffice } from "../support/branch-office";
import { newKey } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await documentedOffice("solok");
});

afterAll(() => solok.close());

const wrongOffice = (path: (string | number)[], value?: string) =>
  expect.objectContaining({
    path,
    extensions: expect.objectContaining({
      code: "WRONG_OFFICE",
      office: "solok",
      ...(value === undefined ? {} : { value }),
    }) as object,
  }) as object;

test("a key of another office is refused at its own place, and the others are answered", async () => {
  const { data, errors } = await solok.send<{ _entities: unknown[] }>(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
       ... on Region { code funding(year: 2025) { amount } }
       ... on Agreement { kind }
       ... on BranchOffice { code }
       ... on Enrollment { headcount }
       ... on Meeting { heldOn }
     } }`,
    {
      keys: [
        { __typename: "Region", code: "13.03", officeCode: "solok" },
        { __typename: "Region", code: "73.14", officeCode: "palopo" },
        { __typename: "Agreement", id: "palopo:sidrap-kso" },
        { __typename: "Agreement", id: "solok:sijunjung-apbd" },
        { __typename: "BranchOffice", code: "sumbar-riau", officeCode: null },
        { __typename: "Enrollment", id: "palopo:x" },
        { __typename: "Meeting", id: "padang:x" },
        { __typename: "Enrollment", id: "solok:never-recorded" },
        { __typename: "Region", code: "13.03" },
      ],
    },
  );
  expect(data._entities).toEqual([
    { code: "13.03", funding: [{ amount: "3053299200" }] },
    null,
    null,
    { kind: "PKS" },
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(errors).toHaveLength(6);
  expect(errors).toEqual(
    expect.arrayContaining([
      wrongOffice(["_entities", 1], "palopo"),
      wrongOffice(["_entities", 2], "palopo"),
      ...[4, 5, 6, 8].map((index) => wrongOffice(["_entities", index])),
    ]),
  );
});

test("root fields for another office are refused, each for itself", async () => {
  const { data, errors } = await solok.send<object>(
    `{ own: agreement(id: "solok:sijunjung-apbd") { id }
       unknown: agreement(id: "solok:never-filed") { id }
       other: agreement(id: "palopo:sidrap-kso") { id }
       enrollment(id: "palopo:x") { id }
       meeting(id: "palopo:x") { id }
       officeAgreements(office: "palopo") { id } }`,
  );
  expect(data).toEqual({
    own: { id: "solok:sijunjung-apbd" },
    unknown: null,
    other: null,
    enrollment: null,
    meeting: null,
    officeAgreements: null,
  });
  expect(errors).toEqual(
    ["other", "enrollment", "meeting", "officeAgreements"].map((field) => wrongOffice([field])),
  );
});

test("a mutation for another office is refused before its input is looked at", async () => {
  const { data, errors } = await solok.send<object>(
    `mutation ($input: RecordCoverageFiguresInput!) {
       recordCoverageFigures(input: $input) { __typename }
     }`,
    { input: { office: "palopo", idempotencyKey: newKey(), figures: [] } },
  );
  expect(data).toEqual({ recordCoverageFigures: null });
  expect(errors).toEqual([wrongOffice(["recordCoverageFigures"], "palopo")]);
});

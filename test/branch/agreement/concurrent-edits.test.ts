import { type Action, draft, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, rowsIn } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

test.each<[Action, Record<string, unknown>]>([
  ["sign", { signedOn: "2024-02-01" }],
  ["amend", { note: "One of fifty" }],
])(
  "of fifty who %s one version at once exactly one does, and 49 see why",
  async (action, stated) => {
    const drafted = await draft(solok);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => edit(solok, action, drafted, stated)),
    );
    const count = (name: string) => answers.filter((answer) => answer.__typename === name).length;
    expect([count("Agreement"), count("AgreementConflict")]).toEqual([1, 49]);
    expect(answers.every(({ current }) => current === undefined || current.version === 2)).toBe(
      true,
    );
    expect(await rowsIn(solok, "trail_entry", "recorded_request")).toEqual([2, 2]);
  },
);

test("of fifty who renew one agreement at once exactly one does", async () => {
  const { id } = await recordAgreement(solok, { signedOn: "2024-01-01" });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) => edit(solok, "renew", { id }, { number: `PKS/${at}` })),
  );
  const winners = answers.filter(({ __typename }) => __typename === "Agreement");
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ __typename }) => __typename === "AgreementConflict")).toHaveLength(49);
  expect(await rowsIn(solok, "agreement")).toEqual([2]);
});

import { type Federation, startFederation } from "../support/federation";

describe("offices that fail under a long list", () => {
  const regions = Array.from({ length: 150 }, (_, index) => ({
    code: `r${index}`,
    name: `Region ${index}`,
    officeCode: `office-${index % 10}`,
  }));
  const offices = Array.from({ length: 10 }, (_, index) => `office-${index}`);
  let federation: Federation;

  const ask = async (failing: readonly string[]) => {
    federation = await startFederation({ regions, offices });
    for (const office of failing) federation.stubs.stub(office, () => "breaks");
    const { errors = [] } = await federation.ask(
      "{ regions(first: 150) { nodes { agreements { id } meetings { id } } } }",
    );
    return errors;
  };

  afterEach(() => federation.stop());

  test("bring a bounded number of errors, and one that counts the others", async () => {
    const errors = await ask(offices);
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)?.message).toMatch(/^200 more errors were left out/);
    expect(errors.at(-1)?.extensions).toMatchObject({
      code: "ERRORS_LEFT_OUT",
      leftOut: 200,
      codes: { OFFICE_UNAVAILABLE: 200 },
    });
  });

  test("leave room for each other: what one office has too many of is left out first", async () => {
    const errors = await ask(["office-1", "office-2"]);
    const ofOffice = (office: string) =>
      errors.filter(({ extensions }) => extensions.office === office).length;
    expect([ofOffice("office-1"), ofOffice("office-2")]).toEqual([20, 20]);
    expect(errors.at(-1)?.extensions).toMatchObject({ leftOut: 20 });
  });
});

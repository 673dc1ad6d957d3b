import { type TestHub, givenHub } from "../support/hub";

let hub: TestHub;
beforeAll(async () => {
  hub = await givenHub();
});
afterAll(() => hub.stop());

const ask = (args: string) =>
  hub.ask<{ budget: unknown }>(`{ budget(${args}) { officeCode regionCode year funding } }`);

test("a budget is kept by the branch office that serves the region, or the one above it", async () => {
  for (const regionCode of ["13.03", "13.03.07"]) {
    const { data } = await ask(`region: "${regionCode}", year: 2025, funding: APBD`);
    expect(data.budget).toEqual({ officeCode: "solok", regionCode, year: 2025, funding: "APBD" });
  }
});

test.each(["13", "11.01"])("no office keeps the budgets of %s, which is empty", async (region) => {
  const { data, errors } = await ask(`region: "${region}", year: 2025, funding: APBD`);
  expect([data.budget, errors]).toEqual([null, []]);
});

test.each([
  [`region: "Sijunjung", year: 2025`, "REGION_CODE_INVALID", "Sijunjung"],
  [`region: "99.99", year: 2025`, "REGION_UNKNOWN", "99.99"],
  [`region: "13.03", year: 1989`, "YEAR_INVALID", "1989"],
  [`region: "13.03", year: 2200`, "YEAR_INVALID", "2200"],
])("%s is refused with %s", async (args, code, value) => {
  const { errors } = await ask(`${args}, funding: APBD`);
  expect(errors[0]?.extensions).toMatchObject({
    code,
    value,
    argument: expect.any(String) as string,
    remedy: expect.any(String) as string,
  });
});

test("twenty budgets take as many statements as one", async () => {
  const one = await ask(`region: "13.03", year: 2025, funding: APBD`);
  const many = await hub.ask(
    `{ ${Array.from({ length: 20 }, (_, at) => {
      return `b${at}: budget(region: "13.03", year: ${2010 + at}, funding: APBD) { year }`;
    }).join(" ")} }`,
  );
  expect([one.statements, many.statements]).toEqual([2, 2]);
});

import { startFederation } from "../support/federation";

test("200 offices asked in one query get 200 requests, one each", async () => {
  const offices = Array.from({ length: 200 }, (_, index) => `office-${index + 1}`);
  const regions = offices.flatMap((officeCode, index) =>
    ["a", "b", "c"].map((part) => ({
      code: `${index}.${part}`,
      name: `Region ${index}${part}`,
      officeCode,
    })),
  );
  const federation = await startFederation({
    offices,
    regions,
    gateway: { officeTimeoutMs: 5_000, hubTimeoutMs: 5_000 },
  });
  const { data, errors } = await federation.ask(
    "query ($codes: [ID!]!) { compareRegions(codes: $codes) { region { code agreements { id } } } }",
    { codes: regions.map(({ code }) => code) },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    compareRegions: regions.map(({ code, officeCode }) => ({
      region: { code, agreements: [{ id: `${officeCode}:${code}` }] },
    })),
  });
  expect(offices.map((office) => federation.requests(office))).toEqual(offices.map(() => 1));
  await federation.stop();
});

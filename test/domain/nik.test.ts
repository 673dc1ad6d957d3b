import { FORMER_REGENCIES } from "../../src/domain/former-regencies";
import { indonesianNumber } from "../../src/domain/indonesian-number";
import { birthDateOfNik, maskedNik, nikFaults } from "../../src/domain/nik";
import { regionRows } from "../../src/reference/region-rows";

test("a NIK is shown by its first four and its last four digits, anything else by its form alone", () => {
  expect(maskedNik("1372010101809999")).toBe("1372••••••••9999");
  expect(maskedNik("137201010180999")).toBe("••••••••••••••• (15 characters, 15 digits)");
  expect(maskedNik("Contoh 1372010101809999")).not.toMatch(/[0-9]{4}|Contoh/);
});

test.each([
  ["1303070101809999", "2025-01-01", "1980-01-01"],
  ["1303074101809999", "2025-01-01", "1980-01-01"],
  ["1303070101109999", "2025-01-01", "2010-01-01"],
  ["1303070201109999", "2025-01-01", null],
  ["1303070101259999", "2025-01-01", "1925-01-01"],
  ["1303072902009999", "2025-01-01", "2000-02-29"],
  ["1303072902839999", "2025-01-01", null],
])("a NIK with %s tells a worker of %s the birthday %s", (nik, on, born) => {
  expect(birthDateOfNik(nik, on)).toBe(born);
});

test("all that is wrong with a NIK is told at once", () => {
  expect(nikFaults("9999009999990000", new Set(["1303"]), "2025-01-01")).toEqual([
    "REGION_UNKNOWN",
    "DATE_IMPOSSIBLE",
    "SERIAL_ZERO",
  ]);
});

test("a former regency's number is nobody's today, in a province that there is", () => {
  const codes = new Set([...regionRows()].map(({ code }) => code));
  for (const { province, numbers } of FORMER_REGENCIES) {
    expect(codes).toContain(province);
    for (const number of numbers) expect(codes).not.toContain(`${province}.${number}`);
  }
});

test.each([
  ["1.333", 1333],
  ["2.500.000", 2_500_000],
  ["Rp2.500.000,00", 2_500_000],
  ["105,5", 105.5],
  ["1.333,5", 1333.5],
  ["0,125", 0.125],
  ["2,5 juta", 2_500_000],
])("%s is the number %s", (text, value) => {
  expect(indonesianNumber(text)).toEqual({ value });
});

test("a number with two readings is not guessed, and one of another language is none", () => {
  expect(indonesianNumber("1,333")).toEqual({ readings: ["1.333", "1,333"] });
  expect(indonesianNumber("Rp5.040 juta")).toEqual({ readings: ["5.040.000.000", "5.040.000"] });
  for (const text of ["1.5", "2,500,000", "1.33", "1e6", "-5", "", "lima"]) {
    expect(indonesianNumber(text)).toBeNull();
  }
});

import { registerEnumType } from "type-graphql";

/** Who pays the contributions (sumber dana). */
export enum FundingSource {
  APBD = "APBD",
  VILLAGE_FUND = "VILLAGE_FUND",
  KELURAHAN_FUND = "KELURAHAN_FUND",
  CSR = "CSR",
  BAZNAS = "BAZNAS",
  DBH_SAWIT = "DBH_SAWIT",
  EMPLOYER = "EMPLOYER",
  SELF = "SELF",
}

registerEnumType(FundingSource, {
  name: "FundingSource",
  description: "Who pays the contributions (sumber dana).",
  valuesConfig: {
    APBD: { description: "The budget of a province, regency or city." },
    VILLAGE_FUND: { description: "A village's own budget or village fund (dana desa, APBDes)." },
    KELURAHAN_FUND: { description: "The fund of an urban village (dana kelurahan)." },
    CSR: { description: "A company's social responsibility programme." },
    BAZNAS: { description: "The national alms agency (Badan Amil Zakat Nasional)." },
    DBH_SAWIT: { description: "The share of palm-oil revenue (dana bagi hasil sawit)." },
    EMPLOYER: { description: "The employer." },
    SELF: { description: "The participant (mandiri)." },
  },
});

/** Whether a year can be one of a budget, as funding lines take it. */
export function isBudgetYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1990 && year <= 2199;
}

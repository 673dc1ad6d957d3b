/** Regencies that bear another number since their province was parted. */
export interface FormerRegencies {
  /** The act that parted the province. */
  readonly law: string;
  readonly province: string;
  /** The last two digits that they had in that province; nobody has them today. */
  readonly numbers: readonly string[];
}

/**
 * Numbers that a NIK may still begin with. Only those are listed that stand to reason from the
 * lists themselves: each is missing from the province's sequence today, and as many are missing as
 * regencies and cities went to the new provinces. Papua Barat's are those of the ministry's list of
 * 2022 (Kepmendagri 100.1.1-6117/2022, as in idn-area-data 2.2.0).
 */
export const FORMER_REGENCIES: readonly FormerRegencies[] = [
  {
    law: "UU 26/2004 (Sulawesi Barat, from Sulawesi Selatan)",
    province: "73",
    numbers: ["19", "20", "21", "23", "25"],
  },
  {
    law: "UU 20/2012 (Kalimantan Utara, from Kalimantan Timur)",
    province: "64",
    numbers: ["04", "05", "06", "10", "73"],
  },
  {
    law: "UU 14, 15 and 16/2022 (Papua Selatan, Papua Tengah, Papua Pegunungan, from Papua)",
    province: "91",
    numbers: [
      ...["01", "02", "04", "07", "08", "09", "12", "13", "14", "16"],
      ...["17", "18", "21", "22", "23", "24", "25", "26", "27", "28"],
    ],
  },
  {
    law: "UU 29/2022 (Papua Barat Daya, from Papua Barat)",
    province: "92",
    numbers: ["01", "04", "05", "09", "10", "71"],
  },
];

/** The former regencies' codes as four digits, as a NIK has them. */
export const FORMER_REGENCY_CODES: readonly string[] = FORMER_REGENCIES.flatMap(
  ({ province, numbers }) => numbers.map((number) => province + number),
);

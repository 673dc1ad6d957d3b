import { FundingSource } from "./funding-source";

/** Who bears a contribution, as far as a rate depends on it. */
export enum Payer {
  GOVERNMENT = "GOVERNMENT",
  EMPLOYER = "EMPLOYER",
  DONOR = "DONOR",
  SELF = "SELF",
}

/** The payer that a rate is for when it does not matter who pays. */
export const ANY_PAYER = "ANY";

const PAYER_OF: Record<FundingSource, Payer> = {
  [FundingSource.APBD]: Payer.GOVERNMENT,
  [FundingSource.VILLAGE_FUND]: Payer.GOVERNMENT,
  [FundingSource.KELURAHAN_FUND]: Payer.GOVERNMENT,
  [FundingSource.DBH_SAWIT]: Payer.GOVERNMENT,
  [FundingSource.CSR]: Payer.DONOR,
  [FundingSource.BAZNAS]: Payer.DONOR,
  [FundingSource.EMPLOYER]: Payer.EMPLOYER,
  [FundingSource.SELF]: Payer.SELF,
};

/** Whose money a funding source is. */
export function payerOf(funding: FundingSource): Payer {
  return PAYER_OF[funding];
}

import type { PoolClient } from "pg";
import type { Payer } from "../domain/payer";
import { ANY_PAYER } from "../domain/payer";
import facts from "./facts/contribution-rates.json";

/** A rate as it is documented; what it leaves out does not matter to it. */
interface RateFact {
  id: string;
  programme: string;
  segment: string;
  sector?: string;
  payer?: Payer;
  riskClass?: number;
  amount?: string;
  wageMillionths?: number;
  wageCeiling?: string;
  halves?: string;
  from: string;
  /** The first day on which it no longer holds. */
  until?: string;
  legalBasis: string;
  note?: string;
}

const rates = facts as RateFact[];

/** Stores the documented contribution rates, in place of those of an earlier release. */
export async function loadRates(
  client: PoolClient,
  progress: (line: string) => void,
): Promise<void> {
  await client.query("DELETE FROM contribution_rate");
  for (const rate of rates) {
    await client.query(
      `INSERT INTO contribution_rate (id, programme, segment, sector, payer, risk_class, amount,
         wage_millionths, wage_ceiling, halves, valid, legal_basis, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, daterange($11, $12), $13, $14)`,
      [
        rate.id,
        rate.programme,
        rate.segment,
        rate.sector ?? null,
        rate.payer ?? ANY_PAYER,
        rate.riskClass ?? null,
        rate.amount ?? null,
        rate.wageMillionths ?? null,
        rate.wageCeiling ?? null,
        rate.halves ?? null,
        rate.from,
        rate.until ?? null,
        rate.legalBasis,
        rate.note ?? null,
      ],
    );
  }
  progress(`${rates.length} contribution rates loaded`);
}

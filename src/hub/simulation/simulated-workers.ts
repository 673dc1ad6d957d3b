import { WorkerConcept } from "../../domain/worker-concept";
import { randomOf, tenThousandths } from "./random";
import { isCity } from "./simulated-regions";

/** Eligible workers of a region in a year, by concept. */
export type Workers = Readonly<Record<WorkerConcept, number>>;

/** Who publishes each concept: definitions ask for these. */
export const WORKERS_SOURCE: Record<WorkerConcept, string> = {
  [WorkerConcept.EMPLOYED]: "BPS Sakernas",
  [WorkerConcept.LABOUR_FORCE]: "BPS Sakernas",
  [WorkerConcept.POTENTIAL]: "BPJS Ketenagakerjaan",
  [WorkerConcept.VULNERABLE]: "P3KE",
};

const CONCEPTS = Object.values(WorkerConcept);
const BASE_YEAR = 2015;

/** The eligible workers of a district, year by year. */
export function workersOfDistrict(
  seed: number,
  district: string,
  years: readonly number[],
): Map<number, Workers> {
  const random = randomOf(seed, "workers", district);
  const base = random.oneIn(300)
    ? random.between(60, 400)
    : isCity(district)
      ? random.between(15_000, 90_000)
      : random.between(3_500, 38_000);
  const growth = random.between(-40, 260);
  const parts = {
    employed: random.between(9_250, 9_750),
    potential: random.between(7_000, 9_200),
    vulnerable: random.between(800, 2_500),
  };
  return new Map(
    years.map((year) => {
      const labourForce = Math.max(20, tenThousandths(base, 10_000 + growth * (year - BASE_YEAR)));
      const employed = tenThousandths(labourForce, parts.employed);
      return [
        year,
        {
          [WorkerConcept.LABOUR_FORCE]: labourForce,
          [WorkerConcept.EMPLOYED]: employed,
          [WorkerConcept.POTENTIAL]: tenThousandths(employed, parts.potential),
          [WorkerConcept.VULNERABLE]: tenThousandths(labourForce, parts.vulnerable),
        },
      ];
    }),
  );
}

/** The workers of a region: the sum of those of the regions below. */
export function sumOfWorkers(parts: readonly Workers[]): Workers {
  const total = { EMPLOYED: 0, LABOUR_FORCE: 0, POTENTIAL: 0, VULNERABLE: 0 };
  for (const part of parts) for (const concept of CONCEPTS) total[concept] += part[concept];
  return total;
}

/** The years whose counts of August a simulation needs: one was there before its first month. */
export function yearsOfCounts(firstDays: readonly string[], lastDays: readonly string[]): number[] {
  const first = Number(firstDays[0]?.slice(0, 4)) - 1;
  const last = lastDays.at(-1) ?? "";
  const years = Number(last.slice(0, 4)) - first + (last.slice(5, 7) >= "08" ? 1 : 0);
  return Array.from({ length: years }, (_, at) => first + at);
}

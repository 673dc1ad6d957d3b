import { Segment } from "../../domain/segment";
import { WorkerConcept } from "../../domain/worker-concept";
import { type SimulatedCell, cellsOfDistrict, enrolledAtEnds, sumOfCells } from "./simulated-cells";
import { type DistrictMonths, figuresOfRegency, type SimulatedFigure } from "./simulated-figures";
import { type SimulatedMonths, yearOf } from "./simulated-months";
import type { SimulatedRegency } from "./simulated-regions";
import { sumOfWorkers, type Workers, workersOfDistrict, yearsOfCounts } from "./simulated-workers";

/** All that is simulated of a regency and of what is below it. */
export interface RegencyRows {
  readonly cells: { readonly region: string; readonly cell: SimulatedCell }[];
  readonly figures: SimulatedFigure[];
  readonly workers: { readonly region: string; readonly year: number; readonly workers: Workers }[];
}

/**
 * Makes up a regency: eligible workers and enrollments by district, summed for the regency, and what
 * its office states of them. The same seed gives the same, whichever other regions are simulated.
 */
export function simulateRegency(
  seed: number,
  regency: SimulatedRegency,
  months: SimulatedMonths,
): RegencyRows {
  const years = yearsOfCounts(months.firstDays, months.lastDays);
  const districts = regency.districts.map((code) => simulateDistrict(seed, code, months, years));
  const ofRegency = {
    code: regency.code,
    cells: sumOfCells(districts.map(({ cells }) => cells)),
    workers: new Map(
      years.map((year) => [year, sumOfWorkers(districts.map((one) => workersIn(one, year)))]),
    ),
  };
  const regions = regency.districts.length === 0 ? [] : [ofRegency, ...districts];
  return {
    cells: regions.flatMap(({ code, cells }) => cells.map((cell) => ({ region: code, cell }))),
    figures: figuresOfRegency(
      seed,
      regency,
      districts.map((district) => monthsOf(district, months)),
      months,
    ),
    workers: regions.flatMap(({ code, workers }) =>
      [...workers].map(([year, counted]) => ({ region: code, year, workers: counted })),
    ),
  };
}

interface District {
  readonly code: string;
  readonly cells: SimulatedCell[];
  readonly workers: ReadonlyMap<number, Workers>;
}

function simulateDistrict(
  seed: number,
  code: string,
  { firstDays, lastDays }: SimulatedMonths,
  years: readonly number[],
): District {
  const workers = workersOfDistrict(seed, code, years);
  const before = workersIn({ workers }, countHolding(lastDays[0] ?? ""));
  const eligible = {
    potential: before[WorkerConcept.POTENTIAL],
    vulnerable: before[WorkerConcept.VULNERABLE],
  };
  return { code, workers, cells: cellsOfDistrict(seed, code, firstDays.length, eligible) };
}

function workersIn({ workers }: Pick<District, "workers">, year: number): Workers {
  const counted = workers.get(year);
  if (counted === undefined) throw new Error(`No workers were simulated for ${year}.`);
  return counted;
}

/** The year whose count of August holds on a day. */
function countHolding(day: string): number {
  return day.slice(5) >= "08-31" ? yearOf(day) : yearOf(day) - 1;
}

function monthsOf(
  { code, cells, workers }: District,
  { lastDays }: SimulatedMonths,
): DistrictMonths {
  const count = lastDays.length;
  return {
    code,
    enrolled: enrolledAtEnds(cells, count),
    wageEarners: enrolledAtEnds(cells, count, Segment.PU),
    builders: enrolledAtEnds(cells, count, Segment.JAKON),
    eligible: lastDays.map((day) => workersIn({ workers }, countHolding(day)).POTENTIAL),
  };
}

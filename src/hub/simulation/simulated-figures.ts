import { Segment } from "../../domain/segment";
import { randomOf, tenThousandths } from "./random";
import type { SimulatedMonths } from "./simulated-months";
import { mistakeOf, publishingOf, type Publishing } from "./simulated-publishing";
import type { SimulatedRegency } from "./simulated-regions";

/** People and eligible workers, or a part of them that was counted. */
interface Counted {
  readonly participants: number;
  readonly eligible: number;
}

/** A coverage figure as an office states it. */
export interface SimulatedFigure {
  readonly id: string;
  readonly region: string;
  readonly asOf: string;
  readonly definition: string;
  readonly segment: Segment | null;
  readonly participants: number | null;
  readonly eligible: number | null;
  readonly share: readonly [number, number] | null;
  readonly knownAt: string;
  readonly replaces: string | null;
}

/** What is enrolled and eligible, at each month's end, in a district. */
export interface DistrictMonths {
  readonly code: string;
  readonly enrolled: readonly number[];
  readonly wageEarners: readonly number[];
  readonly builders: readonly number[];
  readonly eligible: readonly number[];
}

const THOUSANDTHS = 1_000;

/** The figures that a regency's office states of it, of its districts and of its villages. */
export function figuresOfRegency(
  seed: number,
  { code, office, villages }: SimulatedRegency,
  districts: readonly DistrictMonths[],
  months: SimulatedMonths,
): SimulatedFigure[] {
  const publishing = publishingOf(seed, code, months.lastDays);
  if (publishing === null) return [];
  const state = stating(seed, office, publishing, months);
  return publishing.months.flatMap((month) => {
    const parts = districts.map((district) => ({
      code: district.code,
      ...countedIn(district, month, publishing.counted),
    }));
    const whole = sumOf(parts);
    if (whole.eligible === 0) return [];
    const figures = state(code, month, whole);
    if (publishing.segments) {
      for (const [segment, participants] of bySegment(districts, month, whole.participants)) {
        figures.push(...state(code, month, { participants, eligible: 0 }, segment));
      }
    }
    if (!publishing.districts) return figures;
    for (const part of parts) {
      figures.push(...state(part.code, month, part));
      for (const [village, counted] of split(seed, villages.get(part.code) ?? [], part)) {
        figures.push(...state(village, month, counted));
      }
    }
    return figures;
  });
}

/** States one figure of a month, and its correction if it was wrong; nothing that is not known yet. */
function stating(seed: number, office: string, publishing: Publishing, months: SimulatedMonths) {
  const { definition, shareOnly, lag } = publishing;
  return (
    region: string,
    month: number,
    { participants, eligible }: Counted,
    segment: Segment | null = null,
  ): SimulatedFigure[] => {
    const asOf = months.lastDays[month] ?? "";
    const knownAt = months.ends[month + lag];
    if (knownAt === undefined) return [];
    const record = `${region}.${asOf.slice(0, 7)}${segment === null ? "" : `-${segment}`}`;
    const figure = {
      ...{ id: `${office}:${record}`, region, asOf, definition, segment, knownAt, replaces: null },
      participants: shareOnly ? null : participants,
      eligible: shareOnly || segment !== null ? null : eligible,
      share: shareOnly ? ([thousandths(participants, eligible), THOUSANDTHS] as const) : null,
    };
    const isWhole = segment === null && !shareOnly && region.length < 13;
    const mistake = isWhole ? mistakeOf(seed, region, asOf) : null;
    if (mistake === null) return [figure];
    const wrong = { ...figure, participants: tenThousandths(participants, mistake.said) };
    const correctedAt = months.ends[month + lag + mistake.correctedAfter];
    if (correctedAt === undefined) return [wrong];
    const replaces = figure.id;
    return [wrong, { ...figure, id: `${replaces}-corrected`, knownAt: correctedAt, replaces }];
  };
}

function thousandths(part: number, whole: number): number {
  return Math.round((part * THOUSANDTHS) / whole);
}

function countedIn({ enrolled, eligible }: DistrictMonths, month: number, of: number): Counted {
  return {
    participants: tenThousandths(enrolled[month] ?? 0, of),
    eligible: eligible[month] ?? 0,
  };
}

function sumOf(parts: readonly Counted[]): Counted {
  const total = { participants: 0, eligible: 0 };
  for (const { participants, eligible } of parts) {
    total.participants += participants;
    total.eligible += eligible;
  }
  return total;
}

/** The segments of what was counted: as they are in our rows, and exactly all of it. */
function bySegment(
  districts: readonly DistrictMonths[],
  month: number,
  participants: number,
): [Segment, number][] {
  const inAll = (of: "enrolled" | "wageEarners" | "builders") =>
    districts.reduce((sum, district) => sum + (district[of][month] ?? 0), 0);
  const enrolled = inAll("enrolled");
  if (enrolled === 0) return [];
  const wageEarners = Math.floor((participants * inAll("wageEarners")) / enrolled);
  const builders = Math.floor((participants * inAll("builders")) / enrolled);
  return [
    [Segment.PU, wageEarners],
    [Segment.BPU, participants - wageEarners - builders],
    [Segment.JAKON, builders],
  ];
}

/** Splits a district's figure among its villages: they sum to it exactly. */
function split(seed: number, villages: readonly string[], whole: Counted): [string, Counted][] {
  const weights = villages.map((village) => {
    const random = randomOf(seed, "village", village);
    return { village, people: random.between(20, 100), workers: random.between(40, 100) };
  });
  let people = weights.reduce((sum, { people: weight }) => sum + weight, 0);
  let workers = weights.reduce((sum, { workers: weight }) => sum + weight, 0);
  let { participants, eligible } = whole;
  return weights.map((weight) => {
    const part = {
      participants: Math.floor((participants * weight.people) / people),
      eligible: Math.floor((eligible * weight.workers) / workers),
    };
    people -= weight.people;
    workers -= weight.workers;
    participants -= part.participants;
    eligible -= part.eligible;
    return [weight.village, part];
  });
}

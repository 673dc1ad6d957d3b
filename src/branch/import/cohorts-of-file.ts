import type { EntityManager } from "typeorm";
import {
  agreementProblems,
  cohortDescribed,
  type CohortDescribed,
  type CohortOnRecord,
  cohortsById,
} from "../itemised-cohorts";
import type { RecordChange } from "../record-trail";
import type { EnrollmentRow } from "./enrollment-row";
import { type StoringBreach, storingCode } from "./storing-rules";

interface Term {
  from: string | null;
  until: string | null;
}

type Found = { cohort: CohortOnRecord; term: Term } | { breach: StoringBreach };

/** Finds the cohorts of a file's rows, each once, and makes those that there are not. */
export class CohortsOfFile {
  /** The cohorts that were made, for the trail. */
  readonly made: RecordChange[] = [];
  /** Every cohort that a row may join, by id. */
  readonly byId = new Map<string, CohortOnRecord>();
  readonly #found = new Map<string, Found>();

  constructor(
    private readonly tx: EntityManager,
    private readonly officeCode: string,
  ) {}

  /** To be called with rows before they are looked up. */
  async know(rows: readonly EnrollmentRow[]): Promise<void> {
    const unknown = new Map<string, EnrollmentRow>();
    for (const row of rows) {
      const key = keyOf(row);
      if (!this.#found.has(key)) unknown.set(key, row);
    }
    for (const [key, row] of unknown) this.#found.set(key, await this.find(row));
  }

  /** The cohort that a row joins, or why it cannot. */
  of(row: EnrollmentRow): { cohort: CohortOnRecord } | { breach: StoringBreach } {
    const found = this.#found.get(keyOf(row)) as Found;
    if ("breach" in found) return found;
    const { cohort, term } = found;
    if (row.enrollment !== null && !saysTheSame(row, cohort)) {
      return { breach: { code: "ENROLLMENT_DIFFERS", key: "enrollment", details: [] } };
    }
    const { startsOn } = row;
    const isRunning =
      (term.from === null || startsOn >= term.from) &&
      (term.until === null || startsOn <= term.until);
    if (isRunning) return found;
    const details = [`${term.from ?? "…"}/${term.until ?? "…"}`];
    return { breach: { code: "AGREEMENT_NOT_IN_FORCE", key: "agreement", details } };
  }

  private async find(row: EnrollmentRow): Promise<Found> {
    const { tx, officeCode } = this;
    if (row.enrollment !== null) {
      const [cohort] = await cohortsById(tx, officeCode, [row.enrollment]);
      if (cohort !== undefined) return this.keep(cohort);
      return { breach: { code: "ENROLLMENT_UNKNOWN", key: "enrollment", details: [] } };
    }
    const described = descriptionOf(row);
    const [problem] = await agreementProblems(tx, officeCode, described);
    if (problem !== undefined) {
      return { breach: { code: storingCode(problem.code), key: "agreement", details: [] } };
    }
    const { cohort, change } = await cohortDescribed(tx, officeCode, described);
    if (change !== null) this.made.push(change);
    return this.keep(cohort);
  }

  private async keep(cohort: CohortOnRecord): Promise<Found> {
    this.byId.set(cohort.id, cohort);
    const [term]: Term[] =
      cohort.agreement === null
        ? []
        : await this.tx.query(
            `SELECT CASE WHEN starts_on_precision = 'DAY' THEN starts_on END AS "from",
               CASE WHEN ends_on_precision = 'DAY' THEN ends_on END AS until
             FROM agreement WHERE office_code = $1 AND id = $2`,
            [this.officeCode, cohort.agreement],
          );
    return { cohort, term: term ?? { from: null, until: null } };
  }
}

function descriptionOf({ region, segment, funding, programmes, agreement }: EnrollmentRow) {
  // The reader refuses a row that names neither an enrollment nor its segment.
  return {
    regency: region.slice(0, 5),
    ...{ segment, funding, programmes, agreement },
  } as CohortDescribed;
}

function keyOf(row: EnrollmentRow): string {
  const { enrollment, region, segment, funding, programmes, agreement } = row;
  return enrollment === null
    ? `${region.slice(0, 5)} ${segment} ${funding} ${programmes.join("+")} ${agreement}`
    : `= ${enrollment}`;
}

function saysTheSame(row: EnrollmentRow, cohort: CohortOnRecord): boolean {
  return (
    (row.segment === null || row.segment === cohort.segment) &&
    (row.funding === null || row.funding === cohort.funding) &&
    (row.agreement === null || row.agreement === cohort.agreement) &&
    (row.programmes.length === 0 || isSameSet(row.programmes, cohort.programmes))
  );
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}

import type { DataSource } from "typeorm";

/** A coverage figure as a test states it; what it leaves out is ordinary. */
export interface GivenFigure {
  office?: string;
  id?: string;
  region: string;
  asOf: string;
  asOfPrecision?: string;
  definition?: string;
  segment?: string;
  kind?: string;
  precision?: string;
  participants?: number;
  eligible?: number;
  eligibleKind?: string;
  share?: readonly [number, number];
  headline?: boolean;
  source?: string;
  recordedAt?: string;
  replaces?: string;
}

let stored = 0;

/** Stores a coverage figure as replication would bring it; returns its id. */
export async function givenFigure(
  db: Pick<DataSource, "query">,
  figure: GivenFigure,
): Promise<string> {
  stored += 1;
  const office = figure.office ?? "solok";
  const id = figure.id ?? `${office}:figure-${stored}`;
  await db.query(
    `INSERT INTO coverage_figure (office_code, id, region_code, as_of, as_of_precision,
       definition_id, definition_version, segment, kind, precision, participants,
       eligible_workers, eligible_workers_kind, share_numerator, share_denominator, headline,
       source_id, recorded_at, replaces, replaced_because)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      office,
      id,
      figure.region,
      figure.asOf,
      figure.asOfPrecision ?? "DAY",
      figure.definition ?? "published-basis-not-stated",
      figure.segment ?? null,
      figure.kind ?? "STATED",
      figure.precision ?? "EXACT",
      figure.participants ?? null,
      figure.eligible ?? null,
      figure.eligible === undefined ? null : (figure.eligibleKind ?? "STATED"),
      figure.share?.[0] ?? null,
      figure.share?.[1] ?? null,
      figure.headline ?? true,
      figure.source ?? null,
      figure.recordedAt ?? "2025-01-01T00:00:00Z",
      figure.replaces ?? null,
      figure.replaces === undefined ? null : "corrected",
    ],
  );
  return id;
}

/** Stores a source as replication would bring it. */
export async function givenSource(
  db: DataSource,
  id: string,
  source: { publisher?: string; publishedOn?: string; about: string },
): Promise<void> {
  await db.query(
    `INSERT INTO source (office_code, id, publisher, published_on, about) VALUES ($1, $2, $3, $4, $5)`,
    [id.split(":")[0], id, source.publisher ?? null, source.publishedOn ?? null, source.about],
  );
}

/** Lets the hub have heard from an office so many seconds ago. */
export async function givenHeardFrom(
  db: DataSource,
  office: string,
  secondsAgo: number,
): Promise<void> {
  await db.query(
    `INSERT INTO replication_heartbeat (office_code, beat_at, beat) VALUES ($1, now(), 1)`,
    [office],
  );
  // Rewrites what the trigger noted, past it: only a test can move the hub's clock.
  await db.query("ALTER TABLE replication_heartbeat DISABLE TRIGGER USER");
  await db.query(
    `UPDATE replication_heartbeat SET received_at = clock_timestamp() - make_interval(secs => $2)
     WHERE office_code = $1`,
    [office, secondsAgo],
  );
  await db.query(
    "ALTER TABLE replication_heartbeat ENABLE ALWAYS TRIGGER replication_heartbeat_received",
  );
}

/** The two figures that the documents state, with their sources and the segments of one. */
export async function givenDocumentedFigures(db: DataSource): Promise<void> {
  await givenSource(db, "solok:sijunjung-forum-2022", {
    publishedOn: "2022-12",
    about: "Sijunjung compliance forum (Forum Kepatuhan) coordination meeting",
  });
  await givenSource(db, "solok:sawahlunto-ulc-2024", {
    publisher: "ANTARA",
    publishedOn: "2024-03",
    about: "Sawahlunto's coverage share and its renewed agreement",
  });
  const sijunjung = {
    region: "13.03",
    asOf: "2022-12-01",
    definition: "published-nik-domicile",
    source: "solok:sijunjung-forum-2022",
  };
  await givenFigure(db, {
    ...sijunjung,
    participants: 23_218,
    eligible: 116_090,
    eligibleKind: "COMPUTED",
    share: [20, 100],
    precision: "ROUNDED",
  });
  await givenFigure(db, { ...sijunjung, segment: "PU", participants: 12_318 });
  await givenFigure(db, { ...sijunjung, segment: "BPU", participants: 10_900 });
  await givenFigure(db, {
    region: "13.73",
    asOf: "2024-03-31",
    asOfPrecision: "MONTH",
    share: [105, 100],
    source: "solok:sawahlunto-ulc-2024",
  });
}

/** The instant at which the last figure arrived at the hub, by the hub's clock. */
export async function knowledgeNow(db: DataSource): Promise<string> {
  const [clock] = await db.query<[{ instant: string }]>(
    `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS instant
     FROM knowledge_clock`,
  );
  return clock.instant;
}

/** What joined and ended in a month, as a branch's roll-up has it. */
export interface GivenCell {
  office?: string;
  region: string;
  segment?: string;
  funding?: string;
  month: string;
  joined?: number;
  ended?: number;
}

/** Stores a cell of a roll-up as replication would bring it. */
export async function givenCell(
  db: Pick<DataSource, "query">,
  { office, region, segment, funding, month, joined, ended }: GivenCell,
): Promise<void> {
  await db.query(
    `INSERT INTO enrollment_cell (office_code, region_code, segment, funding, month, joined, ended)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      office ?? "solok",
      region,
      segment ?? "BPU",
      funding ?? "APBD",
      month,
      joined ?? 0,
      ended ?? 0,
    ],
  );
}

/** A reference figure of eligible workers; what a test leaves out is ordinary. */
export interface GivenEligibleWorkers {
  region: string;
  workers: number;
  concept?: string;
  source?: string;
  asOf?: string;
  replaces?: string;
}

/** Stores a reference figure of eligible workers; returns its id. */
export async function givenEligibleWorkers(
  db: Pick<DataSource, "query">,
  figure: GivenEligibleWorkers,
): Promise<string> {
  stored += 1;
  const asOf = figure.asOf ?? "2022-08-31";
  const id = `hub:workers-${stored}`;
  await db.query(
    `INSERT INTO eligible_workers
       (id, region_code, concept, source, vintage, as_of, workers, replaces, replaced_because)
     VALUES ($1, $2, $3, $4, $5::text, $5::date, $6, $7, $8)`,
    [
      id,
      figure.region,
      figure.concept ?? "POTENTIAL",
      figure.source ?? "BPJS Ketenagakerjaan",
      asOf,
      figure.workers,
      figure.replaces ?? null,
      figure.replaces === undefined ? null : "corrected",
    ],
  );
  return id;
}

/** An agreement as its branch published it; what a test leaves out is ordinary. */
export interface GivenAgreement {
  office?: string;
  regions: readonly string[];
  state?: string;
  renews?: string;
  startsOn?: string | null;
  endsOn?: string | null;
}

/** Stores an agreement as replication would bring it; returns its id. */
export async function givenAgreement(
  db: Pick<DataSource, "query">,
  { office = "solok", regions, state, renews, startsOn, endsOn }: GivenAgreement,
): Promise<string> {
  stored += 1;
  const id = `${office}:agreement-${String(stored).padStart(4, "0")}`;
  await db.query(
    `INSERT INTO agreement (office_code, id, kind, state, renews, starts_on, ends_on)
     VALUES ($1, $2, 'PKS', $3, $4, $5, $6)`,
    [office, id, state ?? "IN_FORCE", renews ?? null, startsOn ?? null, endsOn ?? null],
  );
  for (const region of regions) {
    await db.query(`INSERT INTO agreement_region VALUES ($1, $2, $3)`, [office, id, region]);
  }
  return id;
}

/** An enrollment as its branch published it; what a test leaves out is ordinary. */
export interface GivenEnrollment {
  office?: string;
  region?: string;
  agreement: string;
  also?: readonly string[];
  headcount: number | null;
  from?: string;
  /** The day from which it is no longer counted. */
  until?: string;
  /** People gained and lost by day, of an itemised one. */
  days?: readonly { day: string; joined?: number; ended?: number }[];
}

/** Stores an enrollment as replication would bring it. */
export async function givenEnrollment(
  db: Pick<DataSource, "query">,
  enrollment: GivenEnrollment,
): Promise<void> {
  stored += 1;
  const { office = "solok", agreement, also = [], headcount } = enrollment;
  const id = `${office}:enrollment-${stored}`;
  await db.query(
    `INSERT INTO enrollment (office_code, id, region_code, segment, agreement_id, counted_from,
       counted_until, headcount, itemised) VALUES ($1, $2, $3, 'BPU', $4, $5, $6, $7, $8)`,
    [
      office,
      id,
      enrollment.region ?? "13.03",
      agreement,
      enrollment.from ?? "2023-01-01",
      enrollment.until ?? null,
      headcount,
      enrollment.days !== undefined,
    ],
  );
  for (const { day, joined = 0, ended = 0 } of enrollment.days ?? []) {
    await db.query(`INSERT INTO itemised_cell VALUES ($1, $2, $3, $4, $5)`, [
      ...[office, id, day, joined, ended],
    ]);
  }
  for (const other of also) {
    await db.query(`INSERT INTO enrollment_agreement VALUES ($1, $2, $3)`, [office, id, other]);
  }
}

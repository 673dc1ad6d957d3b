import type { Statement } from "../../database/reads";
import {
  type DuplicateClass,
  type DuplicateDecisionKind,
  type DuplicateState,
  RESOLVING_ALONE,
  RESOLVING_DECISIONS,
} from "../../domain/duplicate-case";
import type { Programme } from "../../domain/programme";
import type { Segment } from "../../domain/segment";
import type { PlacedRow } from "../../graphql/paging";
import {
  covers,
  GRAVEST_FIRST,
  GRAVITY,
  latestDecision,
  OVERLAP_FIRST,
  OVERLAPPING,
} from "./duplicate-sql";

/** Which cases of an office are listed, and which page of them. */
export interface CasesAsked {
  readonly office: string;
  /** The first day of the month. */
  readonly month: string;
  readonly class: DuplicateClass | null;
  readonly state: DuplicateState | null;
  readonly first: number;
  readonly after: string | null;
}

/** An overlap of two memberships, as the database writes it. */
export interface OverlapRow {
  first: string;
  last: string;
  segments: [Segment, Segment];
  programmes: Programme[];
  governmentPaid: [boolean, boolean];
}

/** A case as read; the page's first row also counts. */
export interface CaseRow extends PlacedRow {
  id: string;
  digest: string;
  epoch: string;
  other: string;
  class: DuplicateClass;
  overlaps: OverlapRow[];
  ours: DuplicateDecisionKind | null;
  oursOn: string | null;
  theirs: DuplicateDecisionKind | null;
  theirsOn: string | null;
  state: DuplicateState;
}

/** The two memberships' programmes, in their order. */
const BOTH_PROGRAMMES = `
  to_jsonb(ARRAY(SELECT one FROM unnest(string_to_array(mine.programmes, '+')) AS one
    WHERE one = ANY(string_to_array(theirs.programmes, '+'))))`;

const STATE = `
  CASE
    WHEN ours.decision IS NULL AND theirs.decision IS NULL THEN 'OPEN'
    WHEN found.other = $1 THEN
      CASE WHEN ours.decision = ANY ($9) THEN 'RESOLVED' ELSE 'ONE_SIDE_DECIDED' END
    WHEN ours.decision IS NULL OR theirs.decision IS NULL THEN 'ONE_SIDE_DECIDED'
    WHEN EXISTS (SELECT FROM unnest($7::text[], $8::text[]) AS alike (one, other)
      WHERE (ours.decision, theirs.decision) IN ((one, other), (other, one))) THEN 'RESOLVED'
    ELSE 'CONTRADICTED' END`;

/**
 * The cases of an office in a month: each person of whom two memberships overlap in it, with every
 * overlap of the same epoch up to that month.
 */
export function casesStatement(asked: CasesAsked): Statement {
  const after = `($6::text IS NULL OR listed.id COLLATE "C" > $6)`;
  return {
    name: "duplicate_cases",
    text: `
      WITH paired AS MATERIALIZED (
        SELECT mine.token, mine.epoch, theirs.office_code AS other, ${GRAVITY} AS gravity,
          ${covers("mine", "$2::date")} AND ${covers("theirs", "$2::date")} AS now,
          jsonb_build_object(
            'first', ${OVERLAP_FIRST},
            'last', least(mine.last_month, theirs.last_month, $2::date),
            'segments', jsonb_build_array(mine.segment, theirs.segment),
            'programmes', ${BOTH_PROGRAMMES},
            'governmentPaid',
              jsonb_build_array(mine.government_paid, theirs.government_paid)) AS overlap
        FROM membership_token mine
        JOIN membership_token theirs ON ${OVERLAPPING}
          AND (theirs.office_code <> mine.office_code OR theirs.line > mine.line)
        WHERE mine.office_code = $1 AND mine.first_month <= $2 AND theirs.first_month <= $2
          AND mine.epoch = (SELECT max(own.epoch) FROM token_epoch own
            WHERE own.office_code = $1 AND own.epoch <= to_char($2::date, 'YYYY-MM'))),
      found AS (
        SELECT digest::text, epoch, other, gravity, shared,
          concat_ws(':', digest, epoch, least($1 COLLATE "C", other), greatest($1 COLLATE "C", other))
            AS id
        FROM (
          SELECT encode(substr(sha256(token), 1, 16), 'hex')::uuid AS digest, epoch, other,
            min(gravity) FILTER (WHERE now) AS gravity,
            jsonb_agg(overlap ORDER BY overlap ->> 'first', overlap ->> 'last') AS shared
          FROM paired WHERE gravity IS NOT NULL
          GROUP BY token, epoch, other HAVING bool_or(now)) AS person),
      listed AS MATERIALIZED (
        SELECT found.*, (${GRAVEST_FIRST})[found.gravity] AS class,
          ours.decision AS ours, ours.decided_on AS ours_on,
          theirs.decision AS theirs, theirs.decided_on AS theirs_on, ${STATE} AS state
        FROM found
        LEFT JOIN LATERAL (${latestDecision("$1", "found.id")}) ours ON true
        LEFT JOIN LATERAL (${latestDecision("found.other", "found.id")}) theirs
          ON found.other <> $1
        WHERE ($3::text IS NULL OR (${GRAVEST_FIRST})[found.gravity] = $3)),
      chosen AS MATERIALIZED (
        SELECT * FROM listed WHERE $4::text IS NULL OR state = $4)
      SELECT counted.total, counted.remaining, page.*
      FROM (SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${after}))::int AS remaining
            FROM chosen AS listed) counted
      LEFT JOIN LATERAL (
        SELECT ARRAY[id] AS place, id, digest, epoch, other, class, shared AS "overlaps", ours,
          ours_on AS "oursOn", theirs, theirs_on AS "theirsOn", state
        FROM chosen AS listed WHERE ${after} ORDER BY id COLLATE "C" LIMIT $5) page ON true
      ORDER BY page.id COLLATE "C"`,
    values: [
      asked.office,
      asked.month,
      asked.class,
      asked.state,
      asked.first,
      asked.after,
      RESOLVING_DECISIONS.map(([one]) => one),
      RESOLVING_DECISIONS.map(([, other]) => other),
      RESOLVING_ALONE,
    ],
  };
}

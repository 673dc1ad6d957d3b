import { today } from "../../domain/calendar";
import type { FundingSource } from "../../domain/funding-source";
import type { Programme } from "../../domain/programme";
import type { Reads } from "../../database/reads";
import { column, manyForEach, oneForEach } from "../questions";
import { isAbove, isWithin } from "../region-scope";
import { AGREEMENT_COLUMNS } from "./agreement-columns.sql";
import type { AgreementKind, AgreementState } from "./agreement-state";
import type { AgreementType } from "./agreement.type";

/** A page of the agreements of a region or of an office. */
export interface AgreementPageAsked {
  scope: "region" | "office";
  code: string;
  state: AgreementState | null;
  kind: AgreementKind | null;
  programme: Programme | null;
  funding: FundingSource | null;
  endsAfter: string | null;
  endsBefore: string | null;
  first: number;
  /** Only those filed before this one: when, in microseconds, and its id. */
  after: { filed: string; id: string } | null;
}

/** An agreement with when it was filed, in microseconds since 1970. */
export type FiledAgreement = AgreementType & { filed: string };

/** What `stateOn` says of today. */
const STATE_TODAY = `
  CASE
    WHEN agreement.state IN ('DRAFT', 'EXPIRED', 'TERMINATED') THEN agreement.state
    WHEN agreement.ends_on < $12::date THEN 'EXPIRED'
    WHEN agreement.starts_on IS NULL THEN agreement.state
    WHEN agreement.starts_on <= $12::date THEN 'IN_FORCE'
    ELSE 'SIGNED'
  END`;

const QUESTIONS = `
  unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8::date[],
    $9::int[], $10::bigint[], $11::text[]) WITH ORDINALITY
    AS question (code, state, kind, programme, funding, ends_after, ends_before,
      page_size, after_filed, after_id, asked)`;

const FILTERS = `
  agreement.office_code = $1
  AND (question.state IS NULL OR question.state = ${STATE_TODAY})
  AND (question.kind IS NULL OR question.kind = agreement.kind)
  AND (question.programme IS NULL OR question.programme = ANY (agreement.programmes))
  AND (question.ends_after IS NULL OR agreement.ends_on >= question.ends_after)
  AND (question.ends_before IS NULL OR agreement.ends_on <= question.ends_before)
  AND (question.funding IS NULL OR EXISTS (
    SELECT FROM funding_line AS line
    WHERE line.office_code = $1 AND line.agreement_id = agreement.id
      AND line.source = question.funding))`;

const AFTER_CURSOR = `
  (question.after_filed IS NULL OR (agreement.recorded_at, agreement.id)
    < (timestamptz 'epoch' + question.after_filed * interval '1 microsecond', question.after_id))`;

/** For the region itself, a region inside it, or one that it lies in. */
const OF_REGION = `
  agreement.id IN (
    SELECT covered.agreement_id FROM agreement_region AS covered
    WHERE covered.office_code = $1 AND ${isWithin("covered.region_code", "question.code")}
    UNION ALL
    SELECT covered.agreement_id FROM agreement_region AS covered
    WHERE covered.office_code = $1 AND ${isAbove("covered.region_code", "question.code")})`;

/** All that the branch filed; for a sub-branch those for its territory today. */
const OF_OFFICE = `
  (question.code = $1 OR EXISTS (
    SELECT FROM office_territory AS territory
    JOIN agreement_region AS covered
      ON ${isWithin("covered.region_code", "territory.region_code")}
    WHERE territory.office_code = question.code AND territory.valid @> $12::date
      AND covered.office_code = $1 AND covered.agreement_id = agreement.id))`;

function valuesOf(officeCode: string, asked: readonly AgreementPageAsked[]) {
  return [
    officeCode,
    column(asked, ({ code }) => code),
    column(asked, ({ state }) => state),
    column(asked, ({ kind }) => kind),
    column(asked, ({ programme }) => programme),
    column(asked, ({ funding }) => funding),
    column(asked, ({ endsAfter }) => endsAfter),
    column(asked, ({ endsBefore }) => endsBefore),
    column(asked, ({ first }) => first),
    column(asked, ({ after }) => after?.filed ?? null),
    column(asked, ({ after }) => after?.id ?? null),
    today(),
  ];
}

function page(scope: string) {
  return `
    SELECT question.asked, page.*
    FROM ${QUESTIONS}
    CROSS JOIN LATERAL (
      SELECT ${AGREEMENT_COLUMNS},
        (extract(epoch FROM agreement.recorded_at) * 1000000)::bigint AS filed
      FROM agreement WHERE ${FILTERS} AND ${scope} AND ${AFTER_CURSOR}
      ORDER BY agreement.recorded_at DESC, agreement.id DESC
      LIMIT question.page_size + 1) AS page
    ORDER BY question.asked, page.filed DESC, page.id DESC`;
}

/** The cursor does not change how many there are: its parameters are only named. */
function count(scope: string) {
  return `
    SELECT question.asked, counted.number
    FROM ${QUESTIONS}
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS number FROM agreement WHERE ${FILTERS} AND ${scope}) AS counted
    ORDER BY question.asked`;
}

/** Batched pages of agreements, the last filed first, each with one more than the page holds. */
export function agreementPageLoaders(reads: Reads, officeCode: string) {
  const asking = (name: string, text: string) => (asked: readonly AgreementPageAsked[]) => ({
    name,
    text,
    values: valuesOf(officeCode, asked),
  });
  return {
    agreementPage: {
      region: manyForEach<AgreementPageAsked, FiledAgreement>(
        reads,
        asking("agreement_page_of_region", page(OF_REGION)),
      ),
      office: manyForEach<AgreementPageAsked, FiledAgreement>(
        reads,
        asking("agreement_page_of_office", page(OF_OFFICE)),
      ),
    },
    agreementCount: {
      region: oneForEach<AgreementPageAsked, { number: number }>(
        reads,
        asking("agreement_count_of_region", count(OF_REGION)),
      ),
      office: oneForEach<AgreementPageAsked, { number: number }>(
        reads,
        asking("agreement_count_of_office", count(OF_OFFICE)),
      ),
    },
  };
}

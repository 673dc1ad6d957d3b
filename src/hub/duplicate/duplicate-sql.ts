/** Whether one of two memberships begins in the month in which the other ends, and only there. */
function endsAsStarts(ending: string, starting: string): string {
  return `${ending}.last_month = ${starting}.first_month AND ${ending}.ends_here
    AND ${starting}.starts_here`;
}

/** The first and the last month in which two rows of tokens overlap; open where both are. */
export const OVERLAP_FIRST = "greatest(mine.first_month, theirs.first_month)";
const OVERLAP_LAST = "least(mine.last_month, theirs.last_month)";

/** Whether two rows are about one person, and share a month of the same epoch. */
export const OVERLAPPING = `
  theirs.token = mine.token AND theirs.epoch = mine.epoch
  AND theirs.first_month <= coalesce(mine.last_month, 'infinity')
  AND mine.first_month <= coalesce(theirs.last_month, 'infinity')`;

/** Whether a row covers a month. */
export function covers(row: string, month: string): string {
  return `(${row}.first_month <= ${month}
    AND (${row}.last_month IS NULL OR ${row}.last_month >= ${month}))`;
}

/** Whether both pay for a programme. What is not stated is no programme. */
export const SHARES_PROGRAMME = `
  (string_to_array(mine.programmes, '+') && string_to_array(theirs.programmes, '+'))`;

/** The classes, the gravest first; a case with several overlaps has the gravest of them. */
export const GRAVEST_FIRST = `ARRAY['SAME_PROGRAMME_SAME_MONTH', 'SAME_OFFICE', 'PU_AND_BPU', 'MOVED']`;

/**
 * Which class two overlapping rows are of, as its place in that list; null for none. What explains
 * the overlap comes first: a move, then two kinds of work, and only then an error.
 */
export const GRAVITY = `
  CASE
    WHEN mine.office_code <> theirs.office_code
      AND ${OVERLAP_FIRST} = ${OVERLAP_LAST}
      AND (${endsAsStarts("mine", "theirs")} OR ${endsAsStarts("theirs", "mine")})
      AND (mine.first_month, coalesce(mine.last_month, 'infinity'))
        <> (theirs.first_month, coalesce(theirs.last_month, 'infinity')) THEN 4
    WHEN (mine.segment = 'PU' AND theirs.segment = 'BPU')
      OR (mine.segment = 'BPU' AND theirs.segment = 'PU') THEN 3
    WHEN NOT ${SHARES_PROGRAMME} THEN NULL
    WHEN mine.office_code = theirs.office_code THEN 2
    ELSE 1 END`;

/** The latest decision of an office on a case. */
export function latestDecision(office: string, caseId: string): string {
  return `
    SELECT made.decision, made.decided_on FROM duplicate_decision made
    WHERE made.office_code = ${office} AND made.case_id = ${caseId}
    ORDER BY made.recorded_at DESC, made.id DESC LIMIT 1`;
}

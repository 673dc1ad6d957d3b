/**
 * SQL: how many candidates of all batches of a funding line were determined and not rejected since,
 * enrolled ones included.
 */
export const TAKEN_OF_LINE = (office: string, line: string) => `
  SELECT count(*)::int
  FROM selection_batch AS sharing
  JOIN candidate AS determined
    ON determined.office_code = sharing.office_code AND determined.batch_id = sharing.id
  JOIN candidate_step AS reached
    ON reached.office_code = determined.office_code AND reached.candidate = determined.number
    AND reached.stage = 'DETERMINED'
  WHERE sharing.office_code = ${office} AND sharing.funding_line_id = ${line}
    AND NOT EXISTS (
      SELECT FROM candidate_step AS rejected
      WHERE rejected.office_code = reached.office_code
        AND rejected.candidate = reached.candidate AND rejected.stage = 'REJECTED')`;

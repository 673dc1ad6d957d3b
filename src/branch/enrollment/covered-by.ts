/** SQL: the ids of the cohorts under an agreement, and of those that it covers beside another. */
export function coveredBy(agreementId: string): string {
  return `
    SELECT under.id FROM enrollment AS under
    WHERE under.office_code = $1 AND under.agreement_id = ${agreementId}
    UNION
    SELECT link.enrollment_id FROM enrollment_agreement AS link
    WHERE link.office_code = $1 AND link.agreement_id = ${agreementId}`;
}

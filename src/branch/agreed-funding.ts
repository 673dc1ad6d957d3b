/**
 * Whether a funding line is money that somebody has agreed to pay: under no agreement, or under one
 * that is no draft, withdrawn ones included. What a draft plans pays for nobody. $1 is the office.
 */
export function isAgreed(line: string): string {
  return `NOT EXISTS (
    SELECT FROM agreement AS draft
    WHERE draft.office_code = $1 AND draft.id = ${line}.agreement_id 
      AND (draft.state = 'DRAFT' OR draft.is_withdrawn))`;
}

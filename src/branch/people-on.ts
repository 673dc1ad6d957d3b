/** SQL: today in Jakarta, where the agency's day begins. */
export const TODAY = "(now() AT TIME ZONE 'Asia/Jakarta')::date";

/** SQL: how many people a cohort has on a day: as stated, or of an itemised one its memberships. */
export function peopleOn(cohort: string, day: string): string {
  return `CASE WHEN ${cohort}.itemised
    THEN itemised_people(${cohort}.office_code, ${cohort}.id, ${day})
    ELSE ${cohort}.headcount END`;
}

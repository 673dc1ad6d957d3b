import { UserError } from "../graphql/user-error";

/** What GraphQL's Int can show, and more people than live in the country. */
const LARGEST_TOTAL = 2_147_483_647;

/** A sum of people; the driver gives it as text. One that cannot be right is told as such. */
export function totalPeople(sum: string | null): number | null {
  const people = sum === null ? null : Number(sum);
  if (people === null || people <= LARGEST_TOTAL) return people;
  throw new UserError(`The total is ${sum} people, more than can be right.`, {
    code: "TOTAL_OUT_OF_RANGE",
    remedy: "Look through the enrollments of the region: some of their headcounts are wrong.",
  });
}

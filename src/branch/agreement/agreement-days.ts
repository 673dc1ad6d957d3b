import { DatePrecision } from "../../domain/figure";
import type { Agreement } from "./agreement.entity";

/** A day as an input states it: left out, or with how exactly it is known. */
type Day = string | null | undefined;
type Exactness = DatePrecision | null | undefined;

/** When an agreement was signed, as its row says it. */
export function signedDays({
  signedOn,
  signedOnPrecision,
}: {
  signedOn?: Day;
  signedOnPrecision?: Exactness;
}): Pick<Agreement, "signedOn" | "signedOnPrecision"> {
  return {
    signedOn: signedOn ?? null,
    signedOnPrecision: exactness(signedOn, signedOnPrecision),
  };
}

/** The days of a term, as its agreement's row says them. */
export function daysOfTerm(stated: {
  startsOn?: Day;
  startsOnPrecision?: Exactness;
  endsOn?: Day;
  endsOnPrecision?: Exactness;
}): Pick<Agreement, "startsOn" | "startsOnPrecision" | "endsOn" | "endsOnPrecision"> {
  return {
    startsOn: stated.startsOn ?? null,
    startsOnPrecision: exactness(stated.startsOn, stated.startsOnPrecision),
    endsOn: stated.endsOn ?? null,
    endsOnPrecision: exactness(stated.endsOn, stated.endsOnPrecision),
  };
}

/** A day that nobody says otherwise of is known to the day. */
export function exactness(date: Day, stated: Exactness): DatePrecision | null {
  return date == null ? null : (stated ?? DatePrecision.DAY);
}

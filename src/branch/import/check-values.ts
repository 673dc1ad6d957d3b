import { dayOf, hasFormOfDay } from "../../csv/cell-values";
import { indonesianNumber } from "../../domain/indonesian-number";
import { isSixteenDigits, type NikFault, nikFaults } from "../../domain/nik";
import type { RuleCode } from "./enrollment-rules";

const NIK_RULES: Record<NikFault, RuleCode> = {
  REGION_UNKNOWN: "NIK_REGION_UNKNOWN",
  DATE_IMPOSSIBLE: "NIK_DATE_IMPOSSIBLE",
  AGE_IMPOSSIBLE: "NIK_AGE_IMPOSSIBLE",
  SERIAL_ZERO: "NIK_SERIAL_ZERO",
};

/** 1.37301E+15, 1,37301E+15, 1.373.010.101.010.000 and 1373010101010000,00. */
const MADE_A_NUMBER =
  /^[0-9][.,]?[0-9]*E\+?[0-9]{1,3}$|^[0-9]{1,3}([.,][0-9]{3}){3,}|^[0-9]{15,17}[.,]0+$/i;

const NONE: readonly RuleCode[] = [];

/** Every rule that a NIK breaks; blanks between its groups are left out before. */
export function nikBreaches(
  nik: string,
  regencies: ReadonlySet<string>,
  on: string,
): readonly RuleCode[] {
  if (!isSixteenDigits(nik)) {
    if (nik === "") return ["NIK_MISSING"];
    return [nik.length <= 40 && MADE_A_NUMBER.test(nik) ? "NIK_IS_NUMBER" : "NIK_LENGTH"];
  }
  const faults = nikFaults(nik, regencies, on);
  return faults.length === 0 ? NONE : faults.map((fault) => NIK_RULES[fault]);
}

const PLAIN_NAME = /^[A-Za-z][A-Za-z .,'-]*$/;
const ANY_NAME = /^[\p{L}\p{M}\p{N} .,'’‘ʼ`"()/-]+$/u;
const LETTER = /\p{L}/u;
const LONG_NUMBER = /[0-9]{4}/;
const FORMULA = /^[=+\-@]/;

/** The rule that a name breaks, if any. */
export function nameBreach(name: string): RuleCode | null {
  if (name === "") return "NAME_MISSING";
  if (name.length < 2 || name.length > 120) return "NAME_MALFORMED";
  if (PLAIN_NAME.test(name)) return null;
  const isName = ANY_NAME.test(name) && LETTER.test(name);
  return isName && !LONG_NUMBER.test(name) && !FORMULA.test(name) ? null : "NAME_MALFORMED";
}

const SERIAL = /^[1-9][0-9]{3,4}([.,][0-9]+)?$/;
const EARLIEST = "2000-01-01";
const YEARS_AHEAD = 5;

/** A day of a file, or the rule that it breaks. */
export function dayRead(text: string, today: string): { day: string } | { code: RuleCode } {
  const day = dayOf(text);
  if (day === null) {
    if (SERIAL.test(text)) return { code: "DATE_IS_NUMBER" };
    return { code: hasFormOfDay(text) ? "DATE_IMPOSSIBLE" : "DATE_MALFORMED" };
  }
  const latest = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  return day < EARLIEST || day > latest ? { code: "DATE_OUT_OF_RANGE" } : { day };
}

const LARGEST_WAGE = 1_000_000_000;
/** A wage has fewer digits than a NIK: of more nothing is read back. */
const MOST_WAGE_DIGITS = 12;

/** A wage in whole rupiah, or the rule that it breaks and what may be meant. */
export function wageRead(
  text: string,
): { wage: number } | { code: RuleCode; choices?: readonly string[] } {
  if (text.replace(/[^0-9]/g, "").length > MOST_WAGE_DIGITS) return { code: "WAGE_MALFORMED" };
  const read = indonesianNumber(text);
  if (read === null) return { code: "WAGE_MALFORMED" };
  if ("readings" in read) {
    return { code: "WAGE_AMBIGUOUS", choices: read.readings.map((reading) => `Rp${reading}`) };
  }
  if (!Number.isInteger(read.value)) return { code: "WAGE_NOT_WHOLE" };
  const isPossible = read.value >= 1 && read.value <= LARGEST_WAGE;
  return isPossible ? { wage: read.value } : { code: "WAGE_OUT_OF_RANGE" };
}

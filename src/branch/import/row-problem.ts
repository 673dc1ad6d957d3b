import { maskedNik } from "../../domain/nik";
import type { ColumnKey } from "./enrollment-columns";
import { type RuleCode, RULES } from "./enrollment-rules";
import type { RowProblem } from "./enrollment-row";

/** What breaks a rule, and where. */
export interface Breach {
  code: RuleCode;
  key: ColumnKey | null;
  /** What may be meant, added to both hints: regions, or readings of a number. */
  choices?: readonly string[];
}

/** A breach as the office is told of it. */
export function rowProblem(
  row: number,
  { code, key, choices = [] }: Breach,
  column: string | null,
  cell: string,
): RowProblem {
  const { rule, hintId, hintEn } = RULES[code];
  const listed = choices.length === 0 ? "" : ` ${choices.join("; ")}`;
  return {
    row,
    column,
    masked: cell === "" ? null : maskedCell(key, cell),
    code,
    rule,
    hintId: hintId + listed,
    hintEn: hintEn + listed,
  };
}

const MOST_DIGITS = 10;

/**
 * A cell as far as it can be shown whatever stands in it, for columns may have slipped: a day, a
 * code or an amount as it is, and of everything else the form alone.
 */
export function maskedCell(key: ColumnKey | null, cell: string): string {
  if (key === "nik") return maskedNik(cell);
  const isCodeOrAmount = /^[0-9.,/ -]{1,20}$/.test(cell);
  if (isCodeOrAmount && cell.replace(/[^0-9]/g, "").length <= MOST_DIGITS) return cell;
  return maskedNik(cell);
}

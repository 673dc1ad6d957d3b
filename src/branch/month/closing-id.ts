import { recordId } from "../../domain/office-code";

/** The id of a revision of a closed month: solok:month-closing:2024-06:1. */
export function closingId(officeCode: string, month: string, revision: number): string {
  return recordId(officeCode, `month-closing:${month.slice(0, 7)}:${revision}`);
}

const CLOSING = /:month-closing:([0-9]{4}-[0-9]{2}):([0-9]{1,6})$/;

/** The month and the revision that an id names. */
export function closingOfId(id: string): { month: string; revision: number } {
  const [, month = "", revision = ""] = CLOSING.exec(id) ?? [];
  return { month: `${month}-01`, revision: Number(revision) };
}

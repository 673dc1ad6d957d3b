const NEEDS_CARE = /[^\x20-\x7e]/;
/** Characters that nobody sees: soft hyphen, zero width, marks of direction, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const BLANKS = /[\p{Zs}\t\r\n]+/gu;

/**
 * What a cell says: without characters that nobody sees, one common blank for any blanks, letters
 * composed. The apostrophe that keeps a spreadsheet from reckoning is no part of it.
 */
export function plainCell(cell: string): string {
  let text = cell;
  if (NEEDS_CARE.test(text)) {
    text = text.replace(INVISIBLE, "").replace(BLANKS, " ").normalize("NFC").trim();
  }
  return text.charCodeAt(0) === 39 && GUARDED.test(text) ? text.slice(1) : text;
}

const GUARDED = /^'[=+\-@0-9]/;
const RECKONED = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula; `plainCell` undoes it. */
export function guardedCell(cell: string): string {
  return RECKONED.test(cell) ? `'${cell}` : cell;
}

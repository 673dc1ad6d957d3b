/** What begins a formula, also where a spreadsheet parts cells differently from us. */
const FORMULA = /(^|[,;\t\r\n])([ \u00a0]*)(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A text that no spreadsheet takes for a formula: what would begin one gets an apostrophe before it. */
export function withoutFormula(text: string): string {
  return text.replace(FORMULA, "$1$2'");
}

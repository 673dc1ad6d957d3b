/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | null | undefined, separator: string): string {
  if (value == null) return "";
  const text = String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/** A table as a file that spreadsheets of the reader's language open by themselves. */
export function csvOf(
  rows: readonly (readonly (string | number | null | undefined)[])[],
  language: "id" | "en",
): string {
  const separator = language === "id" ? ";" : ",";
  const lines = rows.map((row) =>
    row.map((value) => cell(inLanguage(value, language), separator)).join(separator),
  );
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function inLanguage(value: string | number | null | undefined, language: "id" | "en") {
  const isFraction = typeof value === "number" && language === "id";
  return isFraction ? String(value).replace(".", ",") : value;
}

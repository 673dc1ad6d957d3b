/** Text that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Inserted = Markup | string | number | null | readonly Markup[];

/** Makes markup of a template; every text that is put into it is escaped. */
export function markup(pieces: TemplateStringsArray, ...inserted: readonly Inserted[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + written(inserted[at] ?? null)).join(""));
}

function written(inserted: Inserted): string {
  if (inserted === null) return "";
  if (inserted instanceof Markup) return inserted.text;
  if (typeof inserted === "object") return inserted.map(({ text }) => text).join("");
  return escaped(String(inserted));
}

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => NAMES[sign] ?? sign);
}

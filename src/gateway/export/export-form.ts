import { UserError } from "../../graphql/user-error";
import { shownSafely } from "../../graphql/refusal/national-id";

/** How an export is written. */
export const EXPORT_FORMS = ["csv", "xlsx", "json"] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

export const EXPORT_TYPES: Record<ExportForm, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

function mediaRanges(accept: string): MediaRange[] {
  return accept.split(",").map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    return { type, quality: Number.isFinite(quality) ? quality : 0 };
  });
}

/** How gladly a type is taken, from 0: the most exact range that fits it decides. */
export function qualityOf(accept: string | undefined, contentType: string): number {
  if (accept === undefined || accept.trim() === "") return 1;
  const [type = ""] = contentType.split(";");
  const exactness = [type, `${type.split("/")[0]}/*`, "*/*"];
  const ranges = mediaRanges(accept);
  for (const range of exactness) {
    const found = ranges.find((known) => known.type === range);
    if (found) return found.quality;
  }
  return 0;
}

/** The form that the address names, or the one that the caller takes most gladly. */
export function formAsked(named: string | undefined, accept: string | undefined): ExportForm {
  const known = EXPORT_FORMS.filter((form) => named === undefined || form === named);
  const [best] = known
    .map((form) => ({ form, quality: qualityOf(accept, EXPORT_TYPES[form]) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  if (best) return best.form;
  throw new UserError("The export is not written in any form that the header accept takes.", {
    code: "FORM_NOT_ACCEPTABLE",
    argument: "accept",
    value: shownSafely(accept ?? ""),
    remedy: `Accept ${known.map((form) => EXPORT_TYPES[form].split(";")[0]).join(" or ")}.`,
  });
}

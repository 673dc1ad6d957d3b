import { type ExportedDataSetFragment } from "../../../schema/operations.types";
import { type ExportLanguage } from "./exported-table";

const SIMULATED: Record<ExportLanguage, string> = { id: "SIMULASI", en: "SIMULATED" };
const LONGEST_PART = 40;

/** The name under which an export is saved: what it is, of where and of when, and if it is made up. */
export function fileNameOf({
  names,
  parts,
  dataSet,
}: {
  names: Readonly<Record<ExportLanguage, string>>;
  parts: readonly unknown[];
  dataSet: ExportedDataSetFragment;
}): Record<ExportLanguage, string> {
  const said = parts.filter((part): part is string => typeof part === "string").map(plain);
  const named = (language: ExportLanguage) =>
    [names[language], ...said, ...(dataSet.kind === "SIMULATED" ? [SIMULATED[language]] : [])].join(
      "_",
    );
  return { id: named("id"), en: named("en") };
}

/** Only what any file system and any header takes. */
function plain(part: string): string {
  return part.replace(/[^A-Za-z0-9.@-]+/g, "-").slice(0, LONGEST_PART);
}

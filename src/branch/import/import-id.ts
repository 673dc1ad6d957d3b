import { recordId } from "../../domain/office-code";

/** The id of an import: the office's code and its own name there. */
export function importId(officeCode: string, id: string): string {
  return recordId(officeCode, `import-${id}`);
}

const IMPORT_ID = /:import-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The own name of an import, or null where an id is none of an import. */
export function importOfId(id: string): string | null {
  return IMPORT_ID.exec(id)?.[1] ?? null;
}

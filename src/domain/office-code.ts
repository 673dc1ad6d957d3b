const OFFICE_CODE = /^[a-z][a-z0-9-]{0,29}$/;

/** Whether a text has the form of a branch office's code: small letters, digits and hyphens. */
export function isOfficeCode(text: string): boolean {
  return OFFICE_CODE.test(text);
}

/**
 * The office that an id belongs to: what stands before its first colon. Every id of a record
 * that a branch office keeps is `office:record`, so that the id alone tells where to ask.
 */
export function officeOfId(id: string): string | null {
  const colon = id.indexOf(":");
  const office = colon < 0 ? id : id.slice(0, colon);
  return isOfficeCode(office) ? office : null;
}

/** The id of a record that an office keeps. */
export function recordId(officeCode: string, record: string): string {
  return `${officeCode}:${record}`;
}

const RECORD_ID = /^[a-z][a-z0-9-]{0,29}:[!-~]{1,168}$/;

/** Whether a text has the form of a record's id: an office's code, a colon, and a name without blanks. */
export function isRecordId(text: string): boolean {
  return text.length <= 199 && RECORD_ID.test(text);
}

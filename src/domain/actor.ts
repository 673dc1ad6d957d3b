/** What somebody may be to the service. */
export const ROLES = [
  "ANONYMOUS",
  "ANALYST",
  "OFFICER",
  "HEAD_OF_OFFICE",
  "OFFICIAL",
  "AUDITOR",
  "ADMINISTRATOR",
] as const;

export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Actor {
  /** The token's subject; null when nobody has signed in. */
  readonly subject: string | null;
  readonly role: Role;
  /** Codes of the offices that an officer, a head or an auditor acts for. */
  readonly offices: readonly string[];
  /** Codes of the regions of an official. */
  readonly regions: readonly string[];
}

export const ANONYMOUS: Actor = { subject: null, role: "ANONYMOUS", offices: [], regions: [] };

/** Who works at the machine itself, as on the command line: all that the office's head may do. */
export function atTheMachineOf(officeCode: string): Actor {
  return { subject: null, role: "HEAD_OF_OFFICE", offices: [officeCode], regions: [] };
}

/** What somebody may be to the service: the roles that permissions are given to. */
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
  /** Who a token was made for; null when nobody signed in. */
  readonly subject: string | null;
  readonly role: Role;
  /** The offices that an officer, a head or an auditor acts for; administrators and analysts are bound to none. */
  readonly offices: readonly string[];
  /** The regions of an official, by their codes. */
  readonly regions: readonly string[];
}

/** Somebody who did not sign in. */
export const ANONYMOUS: Actor = { subject: null, role: "ANONYMOUS", offices: [], regions: [] };

/** Who acts where nobody can sign in: the program itself, on the machine of its operator. */
export const OPERATOR: Actor = {
  subject: "operator",
  role: "ADMINISTRATOR",
  offices: [],
  regions: [],
};

/** Who works at the machine itself, as on the command line: all that the office's head may do. */
export function atTheMachineOf(officeCode: string): Actor {
  return { subject: "operator", role: "HEAD_OF_OFFICE", offices: [officeCode], regions: [] };
}

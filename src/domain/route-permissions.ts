import type { Operation } from "./permissions";

/** What each address beside /graphql needs, and what is shown there of something else. */
export const ROUTE_PERMISSIONS = {
  "POST /imports": "RECORD",
  "GET /imports/:id/events": "READ_IMPORTS",
  "GET /imports/:id/rejects.csv": "READ_IMPORTS",
  "GET /imports/templates/:file": "READ_PUBLISHED",
  "GET /calendar/:office.ics": "EXPORT_PUBLISHED",
  "GET /calendar/:office.ics (follow-ups)": "READ_MEETINGS",
  "GET /calendar/:office/expiries.csv": "EXPORT_PUBLISHED",
  "GET /calendar/:office/follow-ups.csv": "READ_MEETINGS",
  "GET /export/*": "EXPORT_PUBLISHED",
  "GET /embed/ranking": "EXPORT_PUBLISHED",
} as const satisfies Readonly<Record<string, Operation>>;

export type Route = keyof typeof ROUTE_PERMISSIONS;

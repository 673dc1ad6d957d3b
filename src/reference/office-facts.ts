import type { BranchOfficeKind } from "../domain/office-kind";
import facts from "./facts/offices.json";

/** A branch office as the documents name it. */
export interface OfficeFact {
  code: string;
  name: string;
  kind: BranchOfficeKind;
  parent: string | null;
  /** The regions that it serves; since when is not documented. */
  serves: string[];
}

/** Somebody seen in an office or a region, in a role, at a date. */
export interface OfficialFact {
  office?: string;
  region?: string;
  role: string;
  name: string;
  /** A day, a month or a year, as the document gives it. */
  seenOn: string;
  /** The record id of the source: the branch office that keeps it, a colon, its name. */
  source: string;
}

/** The documented branch offices. */
export const officeFacts = facts.offices as OfficeFact[];

/** The documented officials of branch offices and of local governments. */
export const officialFacts = facts.officials as OfficialFact[];

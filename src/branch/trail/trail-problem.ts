/** What is wrong with a trail, in one sentence, and of which entry. */
export interface TrailProblem {
  kind: "CHANGED" | "SWAPPED" | "MISSING" | "REPEATED" | "DATED_BACK" | "REWRITTEN" | "UNANCHORED";
  sequence: number;
  message: string;
}

/** What of an entry is named. */
export interface NamedEntry {
  sequence: number;
  record: string;
  operation: string;
}

export function changed(entry: NamedEntry): TrailProblem {
  return {
    ...of("CHANGED", entry),
    message:
      `${named(entry)} was changed, or does not belong after entry ${entry.sequence - 1}: ` +
      "it does not match its hash.",
  };
}

export function swapped(one: NamedEntry, other: NamedEntry): TrailProblem {
  return {
    ...of("SWAPPED", one),
    message: `${named(one)} and ${lower(named(other))} were swapped.`,
  };
}

export function missing(from: number, to: number): TrailProblem {
  return { kind: "MISSING", sequence: from, message: `${entries(from, to)} removed.` };
}

export function repeated(entry: NamedEntry): TrailProblem {
  return {
    ...of("REPEATED", entry),
    message: `${named(entry)} bears a number that another entry has.`,
  };
}

export function datedBack(entry: NamedEntry, at: string): TrailProblem {
  return {
    ...of("DATED_BACK", entry),
    message: `${named(entry)} was added out of order: it is dated ${at}, before an earlier entry.`,
  };
}

export function cutOff(from: number, to: number, anchoredAt: string): TrailProblem {
  return {
    kind: "MISSING",
    sequence: from,
    message: `${entries(from, to)} removed at the end: entry ${to} was anchored at ${anchoredAt}.`,
  };
}

export function rewritten(after: number, to: number, anchoredAt: string): TrailProblem {
  return {
    kind: "REWRITTEN",
    sequence: to,
    message:
      `Entry ${to} is not the one that was anchored at ${anchoredAt}: ` +
      `from entry ${after + 1} to ${to} the trail is not what it was then.`,
  };
}

export function unanchored(sequence: number, why: string): TrailProblem {
  return { kind: "UNANCHORED", sequence, message: why };
}

function of<Kind extends TrailProblem["kind"]>(kind: Kind, { sequence }: NamedEntry) {
  return { kind, sequence };
}

function named({ sequence, record, operation }: NamedEntry): string {
  return `Entry ${sequence} (${operation} of ${record})`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function entries(from: number, to: number): string {
  return from === to ? `Entry ${from} was` : `The entries ${from} to ${to} were`;
}

import { registerEnumType } from "type-graphql";

/** What is known of a value. Unknown is not zero. */
export enum FigureStatus {
  REPORTED = "REPORTED",
  ZERO_REPORTED = "ZERO_REPORTED",
  NOT_REPORTED = "NOT_REPORTED",
  STALE = "STALE",
  UNREACHABLE = "UNREACHABLE",
  SUPPRESSED = "SUPPRESSED",
}

registerEnumType(FigureStatus, {
  name: "FigureStatus",
  description: "What is known of a value. A value that is not known is never shown as zero.",
  valuesConfig: {
    REPORTED: { description: "The value was reported for the period asked." },
    ZERO_REPORTED: { description: "Zero was reported; nobody is meant." },
    NOT_REPORTED: { description: "Nothing has been reported; the value is not known." },
    STALE: { description: "The latest report is older than the period asked; its age is given." },
    UNREACHABLE: {
      description: "Nothing is known, and the branch office that would report it is unreachable.",
    },
    SUPPRESSED: { description: "Known, but withheld: fewer than five people stand behind it." },
  },
});

/** Whether somebody stated a figure or it was computed. */
export enum FigureKind {
  STATED = "STATED",
  COMPUTED = "COMPUTED",
}

registerEnumType(FigureKind, {
  name: "FigureKind",
  description: "Where a figure comes from.",
  valuesConfig: {
    STATED: { description: "Somebody stated it; the source says who." },
    COMPUTED: { description: "It follows from other figures by arithmetic." },
  },
});

/** How exactly a figure was stated. */
export enum Precision {
  EXACT = "EXACT",
  ROUNDED = "ROUNDED",
  VAGUE = "VAGUE",
  AT_LEAST = "AT_LEAST",
}

registerEnumType(Precision, {
  name: "Precision",
  description: "How exactly a figure was stated.",
  valuesConfig: {
    EXACT: { description: "To the last digit." },
    ROUNDED: { description: "Rounded, as in 20 per cent." },
    VAGUE: { description: "In words only, as in 'in the teens'." },
    AT_LEAST: { description: "A lower bound, as in 'more than Rp200 million'." },
  },
});

/** How a stated figure stands to the computed one. */
export enum ClaimCheck {
  AGREES = "AGREES",
  ROUNDING = "ROUNDING",
  CONFLICT = "CONFLICT",
}

registerEnumType(ClaimCheck, {
  name: "ClaimCheck",
  description: "How a stated figure stands to the one that our rows give.",
  valuesConfig: {
    AGREES: { description: "Both are the same, or the computed one is within a stated bound." },
    ROUNDING: { description: "They differ by no more than the stated figure was rounded." },
    CONFLICT: { description: "They differ by more than rounding explains." },
  },
});

/** How exactly a date was stated. */
export enum DatePrecision {
  DAY = "DAY",
  MONTH = "MONTH",
  YEAR = "YEAR",
}

registerEnumType(DatePrecision, {
  name: "DatePrecision",
  description: "How exactly a date was stated.",
  valuesConfig: {
    DAY: { description: "The day is stated." },
    MONTH: { description: "Only the month is stated; the date shown is its first or last day." },
    YEAR: { description: "Only the year is stated; the date shown is its first or last day." },
  },
});

import { isCalendarDate } from "../../domain/calendar";
import { isRecordId } from "../../domain/office-code";
import { isRegionCode } from "../../domain/region-code";
import { holdsNationalId } from "./national-id";
import { ProblemCode } from "./problem-code";
import { allOf, rule } from "./rule";

/** What cannot be stored or shown: control characters, and halves of a character. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}]/u;
const UNPRINTABLE_IN_LINES = /(?![\n\r\t])[\p{Cc}\p{Surrogate}]/u;

/** Far above every limit of a text: a longer one is refused for its length and not looked through. */
const LONGEST_READ = 10_000;

/** A word of the caller's own, on one line: it names something and says nothing. */
export function KeyUpTo(longest: number): PropertyDecorator {
  return allOf(lengthUpTo(longest, false), printable(UNPRINTABLE, false));
}

/** A text on one line that names nobody by number. */
export function TextUpTo(longest: number, each = false): PropertyDecorator {
  return allOf(lengthUpTo(longest, each), printable(UNPRINTABLE, each), withoutPersonalData(each));
}

/** A text of one or more lines that names nobody by number. */
export function NoteUpTo(longest: number): PropertyDecorator {
  return allOf(
    lengthUpTo(longest, false),
    printable(UNPRINTABLE_IN_LINES, false),
    withoutPersonalData(false),
  );
}

function lengthUpTo(longest: number, each: boolean): PropertyDecorator {
  return rule({
    name: "textUpTo",
    code: ProblemCode.WRONG_LENGTH,
    message: `$property must have 1 to ${longest} characters, not only blanks.`,
    remedy: `Write 1 to ${longest} characters.`,
    each,
    holds: (value) =>
      typeof value === "string" && value.trim().length > 0 && value.length <= longest,
  });
}

function printable(unprintable: RegExp, each: boolean): PropertyDecorator {
  return rule({
    name: "printable",
    code: ProblemCode.MALFORMED,
    message: "$property has characters that cannot be written: control characters or broken ones.",
    remedy: "Write letters, digits, signs and blanks only.",
    each,
    holds: (value) =>
      typeof value === "string" && (value.length > LONGEST_READ || !unprintable.test(value)),
  });
}

function withoutPersonalData(each: boolean): PropertyDecorator {
  return rule({
    name: "withoutPersonalData",
    code: ProblemCode.PERSONAL_DATA,
    message: "$property has 16 digits or more in a row, as the national id of a person has.",
    remedy:
      "Leave the national id out: texts are shown to everybody. Put a word or a comma between " +
      "numbers that are something else.",
    each,
    isSecret: true,
    holds: (value) =>
      typeof value === "string" && (value.length > LONGEST_READ || !holdsNationalId(value)),
  });
}

/** A text of a given form; the sentence says which. */
export function TextLike(
  form: RegExp,
  sentence: string,
  remedy: string,
  each = false,
): PropertyDecorator {
  const formed = rule({
    name: "textLike",
    code: ProblemCode.MALFORMED,
    message: sentence,
    remedy,
    each,
    holds: (value) => typeof value === "string" && value.length <= 200 && form.test(value),
  });
  return allOf(formed, withoutPersonalData(each));
}

/** The id of a record, as an office gave it. */
export function RecordIdRule(each = false): PropertyDecorator {
  return rule({
    name: "recordId",
    code: ProblemCode.MALFORMED,
    message: "$property must be an id: a branch office's code, a colon, and its own name.",
    remedy: "Send the id as it was answered, for example solok:sijunjung-apbd.",
    each,
    holds: (value) => typeof value === "string" && isRecordId(value),
  });
}

/** A region's code, as 13.03. */
export function RegionCodeRule(each = false): PropertyDecorator {
  return rule({
    name: "regionCode",
    code: ProblemCode.MALFORMED,
    message: "$property must be a region code, not a name.",
    remedy: "Write a code such as 13.03; regions(search:) finds the code of a name.",
    each,
    holds: (value) => typeof value === "string" && isRegionCode(value),
  });
}

/** A day that exists. */
export function CalendarDate(): PropertyDecorator {
  return rule({
    name: "calendarDate",
    code: ProblemCode.MALFORMED,
    message: "$property must be a day that exists.",
    remedy: "Write it as YYYY-MM-DD, for example 2024-03-31.",
    holds: (value) => typeof value === "string" && isCalendarDate(value),
  });
}

/** A day, a month or a year that exists: 2023-10-02, 2024-03 or 2022. */
export function DayMonthOrYear(): PropertyDecorator {
  return rule({
    name: "dayMonthOrYear",
    code: ProblemCode.MALFORMED,
    message: "$property must be a day, a month or a year that exists, from 1900 to 2199.",
    remedy: "Write 2023-10-02, 2024-03 or 2022.",
    holds: (value) =>
      typeof value === "string" &&
      [4, 7, 10].includes(value.length) &&
      isCalendarDate(`${value}${"-01-01".slice(value.length - 4)}`),
  });
}

import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { instantOf, isCalendarDate } from "../domain/calendar";

function badValue(scalar: string, remedy: string): GraphQLError {
  return new GraphQLError(`This is not a ${scalar}. ${remedy}`, {
    extensions: { code: "BAD_USER_INPUT", remedy },
  });
}

function readDate(value: unknown): string {
  if (typeof value === "string" && isCalendarDate(value)) return value;
  throw badValue("Date", "Write a day that exists as YYYY-MM-DD, for example 2024-03-31.");
}

/** An ISO 8601 calendar date, kept as text so that no time zone can shift it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description:
    "A calendar date in ISO 8601, for example 2024-03-31. A day that does not exist is refused.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: readDate,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

const WHOLE_RUPIAH = /^(0|[1-9][0-9]{0,17})$/;
/** Somebody who writes a negative amount learns where: the rules of inputs refuse it. */
const READABLE_RUPIAH = /^(0|-?[1-9][0-9]{0,17})$/;

function rupiah(value: unknown, form: RegExp): string {
  const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === "bigint") return text.toString();
  if (typeof text === "string" && form.test(text)) return text;
  throw badValue("Rupiah", 'Write whole rupiah without separators, for example "3053299200".');
}

function readRupiah(value: unknown): string {
  return rupiah(value, READABLE_RUPIAH);
}

/** Whole rupiah as a decimal string: exact beyond what a JSON number can hold. */
export const RupiahScalar = new GraphQLScalarType<string, string>({
  name: "Rupiah",
  description:
    'Whole rupiah as a decimal string, for example "3053299200": exact beyond 2^53. Never negative.',
  serialize: (value) => rupiah(value, WHOLE_RUPIAH),
  parseValue: readRupiah,
  parseLiteral: (node) =>
    readRupiah(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});

function readInstant(value: unknown): string {
  const instant = typeof value === "string" ? instantOf(value) : null;
  if (instant !== null) return instant;
  throw badValue("DateTime", "Write an instant in UTC, for example 2024-03-31T17:00:00Z.");
}

/** An ISO 8601 instant, kept as text so that PostgreSQL's microseconds survive. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description:
    "An instant in ISO 8601 and UTC, to the microsecond at most, for example 2024-03-31T17:00:00Z.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: readInstant,
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A part of a record as plain JSON. It is only ever shown: nothing sent in is read as one. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  description: "An object of names and values, as plain JSON.",
  parseValue: () => {
    throw badValue("value that can be sent", "Leave it out.");
  },
});

/** What is read of a personal value: never refused here, for GraphQL quotes what it refuses. */
function readSecret(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function secretScalar(name: string, description: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: readSecret,
    parseLiteral: (node) => readSecret(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** A person's national id. What is wrong with one is told without it. */
export const NikScalar = secretScalar(
  "Nik",
  "The national id of a person (NIK): 16 digits as a text. An answer never sends one back that " +
    "it refuses.",
);

/** A person's name. What is wrong with one is told without it. */
export const PersonNameScalar = secretScalar(
  "PersonName",
  "The name of a person, as the identity card has it. An answer never sends one back that it " +
    "refuses.",
);

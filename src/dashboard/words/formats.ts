export type Language = "id" | "en";

/** How numbers, money and days are written in a language. */
export interface Formats {
  /** `105,0 %`; never rounded up to a share that was not reached. */
  readonly percent: (value: number) => string;
  /** A change in percentage points, always with its sign. */
  readonly points: (value: number) => string;
  /** As points, without a sign: the words around it say which way. */
  readonly distance: (value: number) => string;
  readonly count: (value: number) => string;
  /** Whole rupiah, exact beyond what a number holds: the service sends a text of digits. */
  readonly rupiah: (amount: string | bigint) => string;
  /** `31 Mar 2024`, of a calendar date. */
  readonly date: (day: string) => string;
  /** `Mar 2024`, of any day in the month. */
  readonly month: (day: string) => string;
  /** An instant in western Indonesian time. */
  readonly instant: (instant: string) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };
const PERCENT_SIGN: Readonly<Record<Language, string>> = { id: "\u00a0%", en: "%" };
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const decimal = new Intl.NumberFormat(locale, ONE_DECIMAL);
  const signed = new Intl.NumberFormat(locale, { ...ONE_DECIMAL, signDisplay: "exceptZero" });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const day = dateFormat(locale, { day: "numeric", month: "short", year: "numeric" });
  const month = dateFormat(locale, { month: "short", year: "numeric" });
  const instant = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  return {
    percent: (value) => decimal.format(value) + PERCENT_SIGN[language],
    points: (value) => signed.format(value).replace("-", "\u2212"),
    distance: (value) => decimal.format(Math.abs(value)),
    count: (value) => whole.format(value),
    rupiah: (amount) => `Rp${whole.format(BigInt(amount))}`,
    date: day,
    month,
    instant: (text) => `${instant.format(new Date(text))} WIB`,
  };
}

function dateFormat(locale: string, form: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" });
  return (text) => format.format(new Date(`${text}T00:00:00Z`));
}

export type Language = "id" | "en";

/** How numbers and dates are written in a language. */
export interface Formats {
  readonly percent: (value: number) => string;
  readonly points: (value: number) => string;
  readonly count: (value: number) => string;
  readonly date: (day: string) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const decimal = new Intl.NumberFormat(locale, ONE_DECIMAL);
  const signed = new Intl.NumberFormat(locale, { ...ONE_DECIMAL, signDisplay: "exceptZero" });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    percent: (value) => `${decimal.format(value)}\u00a0%`,
    points: (value) => signed.format(value),
    count: (value) => whole.format(value),
    date: (text) => day.format(new Date(`${text}T00:00:00Z`)),
  };
}

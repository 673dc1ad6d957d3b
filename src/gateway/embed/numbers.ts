/** Numbers and days as a language writes them: 105,0 % and 31 Mar 2024 in Indonesian. */
export class Numbers {
  constructor(private readonly locale: string) {}

  readonly whole = (value: number): string => value.toLocaleString(this.locale);

  readonly percent = (value: number): string =>
    `${value.toLocaleString(this.locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 })}\u00a0%`;

  readonly day = (date: string): string =>
    new Date(`${date}T00:00:00Z`).toLocaleDateString(this.locale, {
      ...{ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
    });
}

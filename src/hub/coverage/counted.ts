/** A number of things in words that read: 1 region, 2 regions. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

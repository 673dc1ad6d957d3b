/** What a text says as a number; or both numbers that it may say; or null: it says none. */
export type NumberRead = { value: number } | { readings: readonly [string, string] } | null;

const WORDS: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
};

const RUPIAH = /^rp\.? ?/i;
const WITH_WORD = /^([0-9.,]+) ?([a-z]+)$/i;
const PLAIN = /^[0-9]+$/;
const GROUPED = /^[0-9]{1,3}(\.[0-9]{3})+$/;
const WITH_DECIMALS = /^([0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+),([0-9]{1,6}|-)$/;
const TWO_READINGS = /^[1-9][0-9]{0,2},[0-9]{3}$/;
const LONGEST = 40;

/**
 * A number in the Indonesian way: 1.333 is 1333, 105,5 is 105.5, Rp2.500.000,00 and Rp2.500.000,-
 * are two and a half million. What an English reader would take for another number is not
 * guessed: 1,333, and Rp5.040 juta.
 */
export function indonesianNumber(text: string): NumberRead {
  if (text.length > LONGEST) return null;
  const [, digits, word] = WITH_WORD.exec(text.replace(RUPIAH, "")) ?? [];
  if (digits === undefined || word === undefined) return withoutWord(text.replace(RUPIAH, ""));
  const factor = WORDS[word.toLowerCase()];
  if (factor === undefined) return null;
  if (GROUPED.test(digits) || TWO_READINGS.test(digits)) {
    const whole = Number(digits.replace(/[.,]/g, ""));
    const part = Number(digits.replace(/[.,]/g, "").replace(/[0-9]{3}$/, ".$&"));
    return { readings: [shown(whole * factor), shown(part * factor)] };
  }
  const read = withoutWord(digits);
  return read !== null && "value" in read ? valueOf(read.value * factor) : read;
}

function withoutWord(text: string): NumberRead {
  if (PLAIN.test(text)) return valueOf(Number(text));
  if (GROUPED.test(text)) return valueOf(Number(text.replaceAll(".", "")));
  if (TWO_READINGS.test(text)) {
    return { readings: [shown(Number(text.replace(",", ""))), text] };
  }
  const [, whole, decimals = "-"] = WITH_DECIMALS.exec(text) ?? [];
  if (whole === undefined) return null;
  const part = decimals === "-" ? "0" : decimals;
  return valueOf(Number(`${whole.replaceAll(".", "")}.${part}`));
}

function valueOf(value: number): NumberRead {
  return value <= Number.MAX_SAFE_INTEGER ? { value } : null;
}

function shown(value: number): string {
  return value.toLocaleString("id");
}

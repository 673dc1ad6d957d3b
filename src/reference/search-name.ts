const MARKS = /\p{M}/gu;
const APOSTROPHES = /['"`’‘ʼ]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is searched for: small letters and digits without accents, one space between words.
 * An apostrophe is no gap: "Ra'as" and "Raas" are one word.
 */
export function searchName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "")
    .toLowerCase()
    .replace(BETWEEN_WORDS, " ")
    .trim();
}

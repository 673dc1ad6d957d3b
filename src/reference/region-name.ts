const ABBREVIATIONS = new Set(["DKI"]);
const SMALL_WORDS = new Set(["DAN"]);
const WORD = /\p{L}+/gu;

/**
 * A name in capitals as people write it: "KABUPATEN SIJUNJUNG" becomes "Kabupaten Sijunjung". The
 * list of regions has provinces and regencies in capitals, and all others as they are written.
 */
export function nameFromCapitals(name: string): string {
  return name.replace(WORD, (word) => {
    if (ABBREVIATIONS.has(word)) return word;
    if (SMALL_WORDS.has(word)) return word.toLowerCase();
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}

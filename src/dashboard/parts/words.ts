import { type Spoken, useWords } from "../words/spoken";
import { PARTS_EN } from "./words.en";
import { PARTS_ID, type PartsWords } from "./words.id";

const PARTS: Spoken<PartsWords> = { id: PARTS_ID, en: PARTS_EN };

/** What the pages of a region, a comparison and an office say alike. */
export function useParts(): PartsWords {
  return useWords(PARTS);
}

import { type Spoken, useWords } from "../words/spoken";
import { COMPARE_EN } from "./words.en";
import { COMPARE_ID, type CompareWords } from "./words.id";

const COMPARE: Spoken<CompareWords> = { id: COMPARE_ID, en: COMPARE_EN };

export function useCompareWords(): CompareWords {
  return useWords(COMPARE);
}

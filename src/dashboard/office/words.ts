import { type Spoken, useWords } from "../words/spoken";
import { OFFICE_EN } from "./words.en";
import { OFFICE_ID, type OfficeWords } from "./words.id";

const OFFICE: Spoken<OfficeWords> = { id: OFFICE_ID, en: OFFICE_EN };

export function useOfficeWords(): OfficeWords {
  return useWords(OFFICE);
}

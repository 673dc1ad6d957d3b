import { type Spoken, useWords } from "../words/spoken";
import { REGION_EN } from "./words.en";
import { REGION_ID, type RegionWords } from "./words.id";

const REGION: Spoken<RegionWords> = { id: REGION_ID, en: REGION_EN };

export function useRegionWords(): RegionWords {
  return useWords(REGION);
}

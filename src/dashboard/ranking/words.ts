import { type Spoken } from "../words/spoken";
import { EN } from "./words.en";
import { ID, type RankingWords } from "./words.id";

export const RANKING_WORDS: Spoken<RankingWords> = { id: ID, en: EN };

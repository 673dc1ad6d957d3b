import { createContext, useContext } from "react";
import { EN } from "../words/en";
import { type Formats, type Language, formatsOf } from "../words/formats";
import { ID, type Words } from "../words/id";

/** The language of the page: its words and how it writes figures. */
export interface Speech extends Formats {
  readonly language: Language;
  readonly words: Words;
}

export const SPEECHES: Readonly<Record<Language, Speech>> = {
  id: { language: "id", words: ID, ...formatsOf("id") },
  en: { language: "en", words: EN, ...formatsOf("en") },
};

export const SpeechContext = createContext<Speech>(SPEECHES.id);
export const useSpeech = () => useContext(SpeechContext);

import { useSpeech } from "../shell/speech";
import { type Language } from "./formats";

/** The words of one page in every language; all have the same ones. */
export type Spoken<W> = Readonly<Record<Language, W>>;

export function useWords<W>(spoken: Spoken<W>): W {
  return spoken[useSpeech().language];
}

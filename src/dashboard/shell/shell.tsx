import { type ReactNode, useEffect } from "react";
import { type Language } from "../words/formats";
import { useAddress } from "./address";
import { SPEECHES, SpeechContext } from "./speech";

const LANGUAGES: readonly Language[] = ["id", "en"];

/** What all pages have in common: the head, the language and the place of the page. */
export function Shell({ children }: { children: ReactNode }) {
  const address = useAddress();
  const speech = SPEECHES[address.get("lang") === "en" ? "en" : "id"];
  const { language, words } = speech;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title} · jangkauan`;
  }, [language, words]);
  return (
    <SpeechContext value={speech}>
      <a className="skip" href="#content">
        {words.toContent}
      </a>
      <header className="head">
        <strong>jangkauan</strong>
        <div role="group" aria-label={words.language} className="languages">
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              onClick={() => address.set("lang", each === "id" ? undefined : each)}
            >
              {each.toUpperCase()}
            </button>
          ))}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </SpeechContext>
  );
}

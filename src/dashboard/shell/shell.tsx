import { Suspense, useEffect } from "react";
import { Skeleton } from "../states/skeleton";
import { type Language } from "../words/formats";
import { useAddress } from "./address";
import { Link } from "./link";
import { pageAt } from "./routes";
import { SPEECHES, SpeechContext, useSpeech } from "./speech";

const LANGUAGES: readonly Language[] = ["id", "en"];

/** What all pages have in common: the head, the language, and the place of the page. */
export function Shell() {
  const address = useAddress();
  const speech = SPEECHES[address.get("lang") === "en" ? "en" : "id"];
  const { Page, code } = pageAt(address.path);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  return (
    <SpeechContext value={speech}>
      <a className="skip" href="#content">
        {speech.words.toContent}
      </a>
      <Head path={address.path} />
      <main id="content" className="wrap" tabIndex={-1}>
        <Suspense fallback={<Skeleton />}>
          <Page key={address.path} code={code} />
        </Suspense>
      </main>
    </SpeechContext>
  );
}

function Head({ path }: { path: string }) {
  const { words } = useSpeech();
  return (
    <header className="head">
      <div className="wrap">
        <Link to="/" className="brand" label="jangkauan">
          <Mark />
          jangkauan
        </Link>
        <nav aria-label={words.mainPages}>
          <Link to="/" isHere={path === "/"}>
            {words.ranking}
          </Link>
          <Link to="/compare" isHere={path === "/compare"}>
            {words.compare}
          </Link>
          <a href="/explorer">{words.explorer}</a>
        </nav>
        <Languages />
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg className="logo" viewBox="0 0 30 30" aria-hidden="true">
      <circle className="near" cx="15" cy="23" r="3.4" />
      <path className="middle" d="M7.6 19.4a8.6 8.6 0 0 1 14.8 0" />
      <path className="far" d="M2.6 14.6a14.6 14.6 0 0 1 24.8 0" />
    </svg>
  );
}

function Languages() {
  const address = useAddress();
  const { language, words } = useSpeech();
  return (
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
  );
}

import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { type Ranking } from "./question";
import { RANKING_WORDS } from "./words";

/** How the page is read: the definition, the signs, and what unknown means. */
export function About({ ranking: { definition } }: { ranking: Ranking }) {
  const { language } = useSpeech();
  const { about, definitions } = useWords(RANKING_WORDS);
  const own = definitions[definition.id];
  const english = own || language === "en" ? undefined : "en";
  return (
    <section className="card about not-printed" aria-labelledby="about-title">
      <h2 id="about-title">{about.title}</h2>
      <p>
        {about.share}{" "}
        <b lang={english}>
          {own?.name ?? definition.name} ({definition.id}@{definition.version})
        </b>
        . <span lang={english}>{own?.about ?? definition.description}</span>
      </p>
      {definition.id === "as-published" && <p>{about.ownDefinitions}</p>}
      <p>{about.signs}</p>
      <p>{about.unknown}</p>
      <p>
        <a href="/explorer">{about.method}</a>
      </p>
    </section>
  );
}

import { type ReactNode, useState } from "react";
import { Sheet } from "../figure/sheet";
import { useSpeech } from "../shell/speech";
import { useParts } from "./words";

/** A source as the graph cites it. */
export interface CitedSource {
  readonly id: string;
  readonly publisher?: string | null;
  readonly publishedOn?: string | null;
  readonly about: string;
}

interface OriginProps {
  /** The number as it is written. */
  readonly text: string;
  /** What it is a number of. */
  readonly name: string;
  /** How it is computed, in the reader's language. */
  readonly rule?: string | undefined;
  /** Rules as the service states them. */
  readonly steps?: readonly string[] | undefined;
  readonly sources?: readonly CitedSource[] | undefined;
  readonly children?: ReactNode;
}

/** A number that is no figure of its own, and tells where it comes from when it is pressed. */
export function Origin({ text, name, rule, steps = [], sources = [], children }: OriginProps) {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="figure"
        aria-haspopup="dialog"
        aria-label={words.whereFromOf(`${name}: ${text}`)}
        title={words.whereFrom}
        onClick={() => setOpen(true)}
      >
        {children ?? text}
      </button>
      {isOpen && (
        <Sheet title={words.whereFrom} onClose={() => setOpen(false)}>
          <p className="sheet-figure">
            <span>{name}</span>
            <strong>{text}</strong>
          </p>
          {rule && <p>{rule}</p>}
          <Steps steps={steps} />
          <Sources sources={sources} />
        </Sheet>
      )}
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  const parts = useParts();
  if (steps.length === 0) return null;
  return (
    <section>
      <h3>{parts.rules}</h3>
      <ul lang="en">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}

/** Sources with their publisher and date, as far as they are known. */
function Sources({ sources }: { sources: readonly CitedSource[] }) {
  const { words } = useSpeech();
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>{words.sources}</h3>
      <ul>
        {sources.map(({ id, publisher, publishedOn, about }) => (
          <li key={id}>
            <span lang="en">{about}</span>
            <small>
              {[publisher, publishedOn && words.publishedOn(publishedOn)]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

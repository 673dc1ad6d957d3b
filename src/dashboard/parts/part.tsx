import { type ReactNode, useId } from "react";
import { type CombinedError } from "urql";
import { NeedsSignIn } from "../shell/sign-in/needs-sign-in";
import { refusalOf } from "./refusals";
import { Trouble } from "./trouble";
import { useParts } from "./words";

/** What has been asked for a part, and how to ask again. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
}

interface PartProps<Data, Held> {
  readonly title: string;
  readonly note?: ReactNode;
  readonly asked: Asked<Data>;
  readonly className?: string;
  /** What the part is about, out of the answer; empty where it is not in it. */
  readonly of: (data: Data) => Held | null | undefined;
  /** What is said when it is known that there is nothing. */
  readonly empty?: { readonly when: (held: Held) => boolean; readonly said: ReactNode };
  readonly children: (held: Held) => ReactNode;
}

/**
 * One part of a page with all of its states. A part that fails or is refused says so itself and
 * leaves the others as they are.
 */
export function Part<Data, Held>(props: PartProps<Data, Held>) {
  const { title, note, asked, className = "", of, empty, children } = props;
  const heading = useId();
  const { data, error, fetching } = asked;
  const held = data && of(data);
  return (
    <section
      className={`card part ${className}`}
      aria-labelledby={heading}
      aria-busy={fetching || undefined}
    >
      <header className="part-head">
        <h2 id={heading}>{title}</h2>
        {note && <p className="quiet">{note}</p>}
      </header>
      {held == null ? (
        <Without asked={asked} />
      ) : (
        <>
          {error && <Trouble error={error} again={asked.again} isPartly />}
          {empty?.when(held) ? <p className="quiet">{empty.said}</p> : children(held)}
        </>
      )}
    </section>
  );
}

/** A part that cannot be shown: not yet, not to this reader, or not now. */
function Without({ asked: { data, error, again } }: { asked: Asked<unknown> }) {
  const words = useParts();
  const refusal = refusalOf(error);
  if (refusal) return <NeedsSignIn refusal={refusal} />;
  if (error) return <Trouble error={error} again={again} />;
  if (data) return <p className="quiet">{words.noFigure}</p>;
  return (
    <div role="status" className="skeleton">
      <span className="unseen">{words.loading}</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </div>
  );
}

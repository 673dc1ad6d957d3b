import { type ReactNode, useId } from "react";
import { type Asked } from "./asked";
import { Trouble } from "./trouble";
import { Without } from "./without";

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

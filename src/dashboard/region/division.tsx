import { type ReactNode } from "react";
import { type Bar, Bars } from "../chart/bars";
import { useParts } from "../parts/words";
import { useRegionWords } from "./words";

interface DivisionProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly children?: ReactNode;
}

const SHOWN = 12;

/** The people of a region taken apart one way, the most numerous first. */
export function Division({ title, bars, children }: DivisionProps) {
  const parts = useParts();
  const said = useRegionWords();
  const sorted = bars.toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
  const more = sorted.slice(SHOWN);
  return (
    <section className="multiple">
      <h3>{title}</h3>
      {bars.length === 0 ? (
        <p className="quiet">{said.noEnrolled}</p>
      ) : (
        <Bars caption={title} bars={sorted.slice(0, SHOWN)} />
      )}
      {more.length > 0 && (
        <details>
          <summary>{parts.more(more.length)}</summary>
          <Bars caption={title} bars={more} />
        </details>
      )}
      {children}
    </section>
  );
}

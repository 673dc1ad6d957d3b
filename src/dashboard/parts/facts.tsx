import { type ReactNode } from "react";

/** A name and what is known under it; a fact that does not apply is left out. */
export type NamedFact = readonly [name: string, value: ReactNode] | null | undefined | false;

export function Facts({ facts }: { facts: readonly NamedFact[] }) {
  return (
    <dl className="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

import { Icon } from "../style/icon";
import { AddRegion } from "./add-region";
import { type Chosen } from "./chosen";
import { type ComparedRow } from "./compared-row";
import { useCompareWords } from "./words";

interface ChosenRegionsProps {
  readonly rows: readonly ComparedRow[];
  readonly chosen: Chosen;
}

/** The regions of the page with a way to take each out, and the way to add one. */
export function ChosenRegions({ rows, chosen }: ChosenRegionsProps) {
  const said = useCompareWords();
  return (
    <>
      <ul className="chips" aria-label={said.chosen}>
        {rows.map(({ region }) => (
          <li key={region.code}>
            {region.name}
            <button
              type="button"
              aria-label={said.remove(region.name)}
              onClick={() => chosen.remove(region.code)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <AddRegion chosen={chosen} />
    </>
  );
}

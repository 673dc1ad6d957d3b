import { memo, useMemo } from "react";
import { useWords } from "../words/spoken";
import { type Row } from "./question";
import { RANKING_WORDS } from "./words";

interface ChooseRegionProps {
  rows: readonly Row[];
  chosen: string | undefined;
  onChoose: (code: string) => void;
}

/** Which region is the reader's own: all of them by name, unknown ones too. */
export const ChooseRegion = memo(function ChooseRegion(props: ChooseRegionProps) {
  const { rows, chosen, onChoose } = props;
  const { myRegion, noRegion } = useWords(RANKING_WORDS);
  const options = useMemo(
    () =>
      rows
        .toSorted((one, other) => one.region.name.localeCompare(other.region.name, "id"))
        .map(({ region }) => (
          <option key={region.code} value={region.code}>
            {region.name}
          </option>
        )),
    [rows],
  );
  return (
    <label className="choose-region not-printed">
      {myRegion}{" "}
      <select value={chosen ?? ""} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{noRegion}</option>
        {options}
      </select>
    </label>
  );
});

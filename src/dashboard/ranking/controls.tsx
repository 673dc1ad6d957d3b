import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type Ranking, exportAddress } from "./ranking";

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChooseProps {
  name: string;
  label: string;
  none: string;
  choices: readonly Choice[];
}

function Choose({ name, label, none, choices }: ChooseProps) {
  const address = useAddress();
  return (
    <label>
      {label}
      <select
        value={address.get(name) ?? ""}
        onChange={(event) => address.set(name, event.target.value)}
      >
        <option value="">{none}</option>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function ChooseDate({ name, label, shown }: { name: string; label: string; shown: string }) {
  const address = useAddress();
  return (
    <label>
      {label}
      <input
        type="date"
        value={address.get(name) ?? shown}
        onChange={(event) => address.set(name, event.target.value)}
      />
    </label>
  );
}

interface ControlsProps {
  ranking: Ranking;
  definitions: readonly { id: string; name: string }[];
}

/** What the ranking is of; each control is a part of the address. */
export function Controls({ ranking, definitions }: ControlsProps) {
  const address = useAddress();
  const { language, words } = useSpeech();
  const regions = ranking.rows.map(({ region }) => ({ value: region.code, text: region.name }));
  return (
    <div className="controls">
      <Choose name="region" label={words.region} none={words.noRegion} choices={regions} />
      <ChooseDate name="asOf" label={words.asOf} shown={ranking.asOf} />
      <ChooseDate name="comparedTo" label={words.comparedTo} shown={ranking.comparedTo ?? ""} />
      <Choose
        name="definition"
        label={words.definition}
        none={words.published}
        choices={definitions.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <label>
        {words.search}
        <input
          type="search"
          value={address.get("search") ?? ""}
          onChange={(event) => address.set("search", event.target.value, "replace")}
        />
      </label>
      <a href={exportAddress("csv", address, language)}>{words.csv}</a>
      <a href={exportAddress("xlsx", address, language)}>{words.xlsx}</a>
    </div>
  );
}

import { type ReactNode } from "react";
import { useAddress } from "../shell/address";
import { useParts } from "./words";

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  /** What holds where nothing is chosen. */
  readonly none?: string;
  readonly shown?: string | undefined;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/** A choice that is part of the address. */
export function Choose({ name, label, none, shown, choices }: ChooseProps) {
  const address = useAddress();
  return (
    <label>
      <span>{label}</span>
      <select
        value={address.get(name) ?? shown ?? ""}
        onChange={(event) => address.set(name, event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ViewProps {
  readonly asOf: string;
  readonly definitions: readonly { readonly id: string; readonly name: string }[];
  readonly children?: ReactNode;
}

/** The date and the definition of a page, each a part of its address. */
export function View({ asOf, definitions, children }: ViewProps) {
  const address = useAddress();
  const parts = useParts();
  const ids = new Map(definitions.map((each) => [each.id, each.name]));
  return (
    <div className="view">
      <label>
        <span>{parts.asOf}</span>
        <input
          type="date"
          value={address.get("asOf") ?? asOf}
          onChange={(event) => address.set("asOf", event.target.value)}
        />
      </label>
      <Choose
        name="definition"
        label={parts.definition}
        none={parts.published}
        choices={[...ids]
          .filter(([id]) => id !== "as-published")
          .map(([value, text]) => ({ value, text }))}
      />
      {children}
    </div>
  );
}

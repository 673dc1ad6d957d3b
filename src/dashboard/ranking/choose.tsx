import { type ReactNode } from "react";
import { useAddress } from "../shell/address";

interface ChooseProps {
  name: string;
  label: string;
  /** What nothing chosen says. */
  none: string;
  /** Controls that no longer make sense when this one changes. */
  clears?: readonly string[];
  children: ReactNode;
}

/** A control of the page that is a part of its address. */
export function Choose({ name, label, none, clears = [], children }: ChooseProps) {
  const address = useAddress();
  return (
    <label className="field">
      {label}
      <select
        value={address.get(name) ?? ""}
        onChange={(event) => {
          const cleared = Object.fromEntries(clears.map((each) => [each, undefined]));
          address.change({ ...cleared, [name]: event.target.value });
        }}
      >
        <option value="">{none}</option>
        {children}
      </select>
    </label>
  );
}

import { useAddress } from "../shell/address";
import { useCompareWords } from "./words";

/** The earlier date that changes are told from. */
export function ComparedDate() {
  const address = useAddress();
  const said = useCompareWords();
  return (
    <label>
      <span>{said.comparedTo}</span>
      <input
        type="date"
        value={address.get("comparedTo") ?? ""}
        onChange={(event) => address.set("comparedTo", event.target.value)}
      />
    </label>
  );
}

import { type CombinedError } from "urql";
import { missingOffices } from "../api/problems";
import { useSpeech } from "../shell/speech";
import { Icon } from "../style/icon";

interface MissingProps {
  error: CombinedError | undefined;
  /** Names of offices by their codes, as far as the page knows them. */
  names?: ReadonlyMap<string, string>;
  onRetry: () => void;
}

/** Which branch offices an otherwise whole answer lacks. Nothing when it lacks none. */
export function Missing({ error, names, onRetry }: MissingProps) {
  const { words } = useSpeech();
  const offices = missingOffices(error);
  if (offices.length === 0) return null;
  const told = offices.map((code) => names?.get(code) ?? code).join(", ");
  return (
    <div role="status" className="banner">
      <Icon name="plug" />
      <span>{words.officesMissing(told)}</span>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}

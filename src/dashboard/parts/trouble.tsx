import { type CombinedError } from "urql";
import { told } from "../api/problems";
import { useSpeech } from "../shell/speech";
import { useParts } from "./words";

interface TroubleProps {
  readonly error: CombinedError;
  readonly again: () => void;
  /** Whether the rest of the part is there all the same. */
  readonly isPartly?: boolean;
}

/** What went wrong as the service says it, the number to ask about, and a way to try again. */
export function Trouble({ error, again, isPartly = false }: TroubleProps) {
  const { words } = useSpeech();
  const parts = useParts();
  const { message, remedy, requestId } = told(error);
  return (
    <div role={isPartly ? "status" : "alert"} className="trouble">
      <p>
        <strong>{isPartly ? parts.partly : parts.failed}</strong>{" "}
        {message ? (
          <span lang="en">
            {message} {remedy}
          </span>
        ) : (
          words.unreachableService
        )}
      </p>
      {requestId && (
        <p className="quiet">
          {words.requestId} <code>{requestId}</code>
        </p>
      )}
      <button type="button" className="button" onClick={again}>
        {words.retry}
      </button>
    </div>
  );
}

import { type CombinedError } from "urql";
import { told } from "../api/problems";
import { useSpeech } from "../shell/speech";

interface FailureProps {
  error: CombinedError;
  /** What could not be loaded; without it, the data. */
  title?: string;
  onRetry: () => void;
}

/** What went wrong, the id to name when asking for help, and a way to try again. */
export function Failure({ error, title, onRetry }: FailureProps) {
  const { words } = useSpeech();
  const { message, remedy, code, requestId } = told(error);
  return (
    <div role="alert" className="card state failure">
      <h2>{title ?? words.failedTitle}</h2>
      {message ? (
        <p lang="en">
          {message} {remedy}
        </p>
      ) : (
        <p>{words.unreachableService}</p>
      )}
      {(code ?? requestId) && (
        <p>
          {code && <code>{code}</code>}{" "}
          {requestId && (
            <>
              {words.requestId} <code>{requestId}</code>
            </>
          )}
        </p>
      )}
      <p className="ways">
        <button type="button" className="button chief" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

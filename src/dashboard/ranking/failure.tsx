import { type CombinedError } from "urql";
import { useSpeech } from "../shell/speech";

/** What went wrong, as the service says it, and a way to try again. */
export function Failure({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const { words } = useSpeech();
  const said = error.graphQLErrors[0];
  const id = said?.extensions.requestId;
  return (
    <div role="alert" className="card failure">
      <h1>{words.failed}</h1>
      {said && <p lang="en">{said.message}</p>}
      {typeof id === "string" && (
        <p>
          {words.requestId}: <code>{id}</code>
        </p>
      )}
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}

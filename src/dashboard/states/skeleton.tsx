import { useSpeech } from "../shell/speech";

/** What is still loading: its shape, and no figure that could be taken for one. */
export function Skeleton({ lines = 8 }: { lines?: number }) {
  const { words } = useSpeech();
  return (
    <div className="card skeleton" role="status">
      <span className="unseen">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

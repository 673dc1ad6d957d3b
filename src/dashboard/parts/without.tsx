import { NeedsSignIn } from "../shell/sign-in/needs-sign-in";
import { type Asked } from "./asked";
import { refusalOf } from "./refusals";
import { Trouble } from "./trouble";
import { useParts } from "./words";

/** A part that cannot be shown: not yet, not to this reader, or not now. */
export function Without({ asked: { data, error, again } }: { asked: Asked<unknown> }) {
  const words = useParts();
  const refusal = refusalOf(error);
  if (refusal) return <NeedsSignIn refusal={refusal} />;
  if (error) return <Trouble error={error} again={again} />;
  if (data) return <p className="quiet">{words.noFigure}</p>;
  return (
    <div role="status" className="skeleton">
      <span className="unseen">{words.loading}</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </div>
  );
}

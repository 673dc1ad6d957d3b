/** The widest share that a bar shows; wider ones end in an arrow. */
const WIDEST = 120;

interface CoverageBarProps {
  percent: number;
  target: number | undefined;
  isStale: boolean;
}

/** A share as a bar: what is over 100 % looks different, an older figure is hollow. */
export function CoverageBar({ percent, target, isStale }: CoverageBarProps) {
  const within = Math.min(percent, 100);
  const over = Math.min(percent, WIDEST) - 100;
  return (
    <svg className="bar" viewBox={`0 0 ${WIDEST} 16`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" y="3" width="100" height="10" />
      <rect className={isStale ? "share stale" : "share"} y="3" width={within} height="10" />
      {over > 0 && <rect className="over" x="100" y="3" width={over} height="10" />}
      {target !== undefined && target <= WIDEST && (
        <path className="target" d={`M${target} 1V15`} />
      )}
      <path className="full" d="M100 0V16" />
    </svg>
  );
}

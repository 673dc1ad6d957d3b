const WIDTH = 120;
const FULL = 100;

/** A share as a bar up to 120 %; what is over 100 % looks different, a stale one is hollow. */
export function CoverageBar({ percent, isStale }: { percent: number; isStale: boolean }) {
  const within = Math.min(percent, FULL);
  const over = Math.max(0, Math.min(percent, WIDTH) - FULL);
  return (
    <svg className="bar" viewBox={`0 0 ${WIDTH} 10`} aria-hidden="true">
      <rect className="track" width={FULL} height="10" />
      <rect className={isStale ? "stale" : "share"} width={within} height="10" />
      {over > 0 && <rect className="over" x={FULL} width={over} height="10" />}
      <path className="full" d="M100 -2V12" />
    </svg>
  );
}

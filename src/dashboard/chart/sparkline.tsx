import { linePath, linearScale } from "./scale";

const WIDTH = 74;
const HEIGHT = 22;
/** Smaller movements than these points are not blown up to the whole height. */
const LEAST_SPAN = 2.5;

/** The course of a share, month by month, with gaps where nothing was reported. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return <svg className="sparkline" aria-hidden="true" />;
  const lowest = Math.min(...known);
  const span = Math.max(Math.max(...known) - lowest, LEAST_SPAN);
  const x = linearScale([0, values.length - 1], [3, WIDTH - 5]);
  const y = linearScale([lowest, lowest + span], [HEIGHT - 4, 4]);
  const points = values.map((value, index) => ({
    x: x(index),
    y: value === null ? undefined : y(value),
  }));
  const last = points.findLast((point) => point.y !== undefined);
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={linePath(points)} />
      {last?.y !== undefined && <circle cx={last.x} cy={last.y} r="2.4" />}
    </svg>
  );
}

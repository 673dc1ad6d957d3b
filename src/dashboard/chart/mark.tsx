/** Shapes that are told apart without colour; each fits a square of two units around 0. */
const SHAPES = [
  "M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1Z",
  "M-.9-.9H.9V.9H-.9Z",
  "M0-1.25 1.25 0 0 1.25-1.25 0Z",
  "M0-1.15 1.15.95H-1.15Z",
  "M0 1.15 1.15-.95H-1.15Z",
  "M-.4-1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z",
] as const;

const SMALL = 2.5;

export const SHAPE_COUNT = SHAPES.length;

interface MarkProps {
  x: number;
  y: number;
  size: number;
  /** Which of the shapes; a number past the last begins again. */
  shape: number;
  /** Whether it is an older figure: then it is hollow. */
  isHollow?: boolean;
  isChosen?: boolean;
}

/** One region in a drawing: its shape says whose it is, its filling whether it is of the date. */
export function Mark({ x, y, size, shape, isHollow = false, isChosen = false }: MarkProps) {
  // A rim would take most of what is this small.
  const rim = size < SMALL && !isHollow && !isChosen ? " rimless" : "";
  const kind = `mark${rim}${isHollow ? " hollow" : ""}${isChosen ? " chosen" : ""}`;
  return (
    <path
      className={kind}
      d={SHAPES[shape % SHAPE_COUNT]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size})`}
    />
  );
}

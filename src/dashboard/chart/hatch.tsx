/** Stripes for what lies over 100 %; refer to it as `url(#over-100)`. */
export function HatchPattern({ id = "over-100" }: { id?: string }) {
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="hatch-ground" width="7" height="7" />
      <path className="hatch-line" d="M0 0V7" />
    </pattern>
  );
}

/** What a style sheet says of a drawing; a picture of it has no style sheet. */
const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "vector-effect",
] as const;

/** A drawing of the page as an image of its own. */
export async function drawnStrip(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("A copy of a drawing is a drawing.");
  const drawn = svg.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((each, index) => {
    const original = drawn[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of STYLES) each.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const url = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }),
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

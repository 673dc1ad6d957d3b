/**
 * The component library writes a style element unless one with this id is there, and the content
 * security policy lets no page write style. What it would say stands in parts.css.
 */
const PRESSABLE = "react-aria-pressable-style";

if (!document.getElementById(PRESSABLE)) {
  const place = document.createElement("meta");
  place.id = PRESSABLE;
  document.head.append(place);
}

import { type RefObject, useRef } from "react";
import { useWidth } from "./use-width";

/** Narrower places show a drawing smaller. */
const NARROWEST = 200;

/** The place of a drawing, and how wide it is to be drawn. */
export function useDrawing(): [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  return [place, Math.max(NARROWEST, useWidth(place))];
}

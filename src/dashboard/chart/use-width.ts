import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide an element is, so that a drawing in it has letters of their true size. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const place = element.current;
    if (!place) return;
    setWidth(Math.floor(place.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

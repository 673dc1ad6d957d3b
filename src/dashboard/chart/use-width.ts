import { type RefCallback, useCallback, useState } from "react";

const UNTIL_MEASURED = 640;
/** Narrower places show the drawing smaller. */
const NARROWEST = 200;

/** How wide a chart's place is, so that its letters keep their size on a phone. */
export function useWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(UNTIL_MEASURED);
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(NARROWEST, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}

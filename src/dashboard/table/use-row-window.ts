import { type RefObject, useEffect, useState } from "react";

/** Which rows are drawn, and how high the others are that are not. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/** Rows drawn beyond the screen, so that scrolling shows no blank. */
const SPARE = 5;
/** Tables up to this size are drawn whole. */
const FEW = 60;
/** Rows drawn of longer ones before the screen is known. */
const FIRST = 24;

const ROW_HEIGHT = 44;

/**
 * Draws of a long table the rows near the screen only: a national ranking is sorted and scrolled
 * without a dropped frame. All rows must have the same height.
 */
export function useRowWindow(count: number, body: RefObject<HTMLElement | null>): RowWindow {
  const [place, setPlace] = useState({ from: 0, to: FIRST, height: ROW_HEIGHT });
  useEffect(() => {
    if (count <= FEW) return;
    const look = () => {
      if (!body.current) return;
      const row = body.current.querySelector("tr:not(.spacer)");
      const height = row?.getBoundingClientRect().height || ROW_HEIGHT;
      const top = -body.current.getBoundingClientRect().top / height;
      // In steps, so that most of a scroll draws nothing anew.
      const from = Math.max(0, Math.floor(top / 4) * 4 - SPARE);
      const to = from + Math.ceil(window.innerHeight / height) + 2 * SPARE;
      setPlace((now) =>
        now.from === from && now.to === to && now.height === height ? now : { from, to, height },
      );
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [count, body]);
  if (count <= FEW) return { from: 0, to: count, above: 0, below: 0 };
  const to = Math.min(count, place.to);
  const from = Math.min(place.from, Math.max(0, count - FIRST));
  return {
    from,
    to,
    above: from * place.height,
    below: (count - to) * place.height,
  };
}

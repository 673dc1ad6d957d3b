import { useEffect } from "react";

/** Names the page in the window, in its history and for those who hear it. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · jangkauan` : "jangkauan";
  }, [title]);
}

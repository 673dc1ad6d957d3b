import { useMemo, useSyncExternalStore } from "react";

const MOVED = "jangkauan:moved";

function subscribe(moved: () => void): () => void {
  window.addEventListener("popstate", moved);
  window.addEventListener(MOVED, moved);
  return () => {
    window.removeEventListener("popstate", moved);
    window.removeEventListener(MOVED, moved);
  };
}

/** The controls of a page, all of them in its address: a link shows the same view. */
export interface Address {
  get(name: string): string | undefined;
  /** Typing replaces the address; choosing adds one to go back to. */
  set(name: string, value: string | undefined, how?: "push" | "replace"): void;
}

export function useAddress(): Address {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => {
    const query = new URLSearchParams(search);
    return {
      get: (name) => query.get(name) ?? undefined,
      set: (name, value, how = "push") => {
        const next = new URLSearchParams(window.location.search);
        if (value) next.set(name, value);
        else next.delete(name);
        const text = next.toString();
        const url = window.location.pathname + (text ? `?${text}` : "");
        if (how === "push") window.history.pushState(null, "", url);
        else window.history.replaceState(null, "", url);
        window.dispatchEvent(new Event(MOVED));
      },
    };
  }, [search]);
}

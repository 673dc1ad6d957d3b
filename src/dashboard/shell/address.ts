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

/** Typing replaces the address; choosing adds one to go back to. */
export type Move = "push" | "replace";

/** Changes of a page's controls; a control without a value leaves the address. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The controls of a page, all of them in its address: a link shows the same view. */
export interface Address {
  readonly path: string;
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string | undefined, how?: Move) => void;
  readonly change: (changes: Changes, how?: Move) => void;
}

/** The same functions for every address, so that what is given one is not drawn again for another. */
const change: Address["change"] = (changes, how = "push") =>
  goTo(window.location.pathname + searchWith(window.location.search, changes), how);
const set: Address["set"] = (name, value, how) => change({ [name]: value }, how);

export function useAddress(): Address {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const path = useSyncExternalStore(subscribe, () => window.location.pathname);
  return useMemo(() => {
    const query = new URLSearchParams(search);
    return { path, get: (name) => query.get(name) || undefined, set, change };
  }, [search, path]);
}

/** Shows another address without loading the page again. */
export function goTo(url: string, how: Move = "push"): void {
  if (how === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  window.dispatchEvent(new Event(MOVED));
}

/** A query with some of its parts changed: `?lang=en`, or nothing. */
export function searchWith(search: string, changes: Changes): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const text = next.toString();
  return text && `?${text}`;
}

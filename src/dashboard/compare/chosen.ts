import { useMemo } from "react";
import { useAddress } from "../shell/address";

/** How many regions can be told apart on one page. */
export const AT_MOST = 20;

/** The regions of the address, each once and in its order. */
export interface Chosen {
  readonly codes: readonly string[];
  readonly isCut: boolean;
  add(code: string): void;
  remove(code: string): void;
  clear(): void;
}

export function useChosen(): Chosen {
  const address = useAddress();
  return useMemo(() => {
    const named = new Set((address.get("regions") ?? "").split(",").filter(Boolean));
    const codes = [...named].slice(0, AT_MOST);
    const set = (next: readonly string[]) => address.set("regions", next.join(",") || undefined);
    return {
      codes,
      isCut: named.size > AT_MOST,
      add: (code) => set([...codes.filter((each) => each !== code), code].slice(0, AT_MOST)),
      remove: (code) => set(codes.filter((each) => each !== code)),
      clear: () => set([]),
    };
  }, [address]);
}

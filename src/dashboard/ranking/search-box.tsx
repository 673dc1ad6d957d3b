import { startTransition, useEffect, useRef, useState } from "react";
import { useAddress } from "../shell/address";
import { Icon } from "../style/icon";
import { useWords } from "../words/spoken";
import { RANKING_WORDS } from "./words";

/** Finds regions while one types; `/` leads here. */
export function SearchBox() {
  const address = useAddress();
  const { controls } = useWords(RANKING_WORDS);
  const box = useRef<HTMLInputElement>(null);
  const asked = address.get("search") ?? "";
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, select");
      if (event.key !== "/" || isTyping) return;
      event.preventDefault();
      box.current?.focus();
    };
    window.addEventListener("keydown", find);
    return () => window.removeEventListener("keydown", find);
  }, []);
  return (
    <label className="search">
      <span className="unseen">{controls.search}</span>
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        placeholder={controls.search}
        value={typed}
        aria-keyshortcuts="/"
        onChange={({ target: { value } }) => {
          setTyped(value);
          startTransition(() => address.set("search", value, "replace"));
        }}
      />
    </label>
  );
}

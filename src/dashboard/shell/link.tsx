import { type MouseEvent, type ReactNode } from "react";
import { type Changes, goTo, searchWith, useAddress } from "./address";

/** What the reader has set for every page. */
const KEPT = ["lang", "asOf", "definition"];

interface LinkProps {
  to: string;
  /** Controls of the page that it leads to. */
  query?: Changes;
  className?: string;
  isHere?: boolean;
  label?: string;
  children: ReactNode;
}

/** Leads to another page of the dashboard; language, date and definition stay. */
export function Link({ to, query = {}, className, isHere, label, children }: LinkProps) {
  const address = useAddress();
  const kept = Object.fromEntries(KEPT.map((name) => [name, address.get(name)]));
  const href = to + searchWith("", { ...kept, ...query });
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(href);
    window.scrollTo(0, 0);
    document.getElementById("content")?.focus();
  };
  return (
    <a
      href={href}
      className={className}
      aria-current={isHere ? "page" : undefined}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  );
}

import { type ReactNode } from "react";
import { useSpeech } from "../shell/speech";

interface FactProps {
  name: string;
  value: ReactNode;
  /** Whether it is said that the value is not known; else the line is left out. */
  isShownEmpty?: boolean;
}

/** One line of a list of facts; what is not known is said, not left blank. */
export function Fact({ name, value, isShownEmpty = true }: FactProps) {
  const { words } = useSpeech();
  const isEmpty = value === undefined || value === null;
  if (isEmpty && !isShownEmpty) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{isEmpty ? <span className="not-known">{words.notReported}</span> : value}</dd>
    </>
  );
}

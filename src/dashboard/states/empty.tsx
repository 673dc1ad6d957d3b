import { type ReactNode } from "react";

interface EmptyProps {
  title: string;
  hint?: string;
  /** Whether it stands for the whole page. */
  isPage?: boolean;
  /** The way on: a link or a button. */
  children?: ReactNode;
}

/** Nothing to show, said as what it is, with a way on. */
export function Empty({ title, hint, isPage = false, children }: EmptyProps) {
  const Heading = isPage ? "h1" : "h3";
  return (
    <div className={isPage ? "card state" : "state"}>
      <Heading>{title}</Heading>
      {hint && <p>{hint}</p>}
      {children && <p className="ways">{children}</p>}
    </div>
  );
}

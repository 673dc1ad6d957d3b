import { type ReactNode, Suspense, lazy, useState } from "react";
import { useSpeech } from "../shell/speech";

const Explanation = lazy(() => import("./explanation"));

interface FigureProps {
  /** Names the number, as the service gave it with it. */
  figureId: string;
  /** What the number says, for those who hear it. */
  text: string;
  /** How the number is shown; without it, as its text. */
  children?: ReactNode;
}

/** A number that tells where it comes from when it is pressed. */
export function Figure({ figureId, text, children }: FigureProps) {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="figure"
        aria-haspopup="dialog"
        aria-label={words.whereFromOf(text)}
        title={words.whereFrom}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {children ?? text}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Explanation figureId={figureId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

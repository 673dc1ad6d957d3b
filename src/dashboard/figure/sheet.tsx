import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { useSpeech } from "../shell/speech";
import { Icon } from "../style/icon";

interface SheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A sheet over the page: beside it on a desktop, from below on a phone. The browser keeps the focus
 * inside, closes it with Escape and leads back to what opened it.
 */
export function Sheet({ title, onClose, children }: SheetProps) {
  const { words } = useSpeech();
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (!sheet.current?.open) sheet.current?.showModal();
  }, []);
  const closeOutside = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.target === sheet.current) sheet.current?.close();
  };
  return createPortal(
    <dialog
      ref={sheet}
      className="sheet"
      aria-labelledby={heading}
      onClose={onClose}
      onClick={closeOutside}
    >
      <div className="sheet-inside">
        <header>
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            className="button round"
            aria-label={words.close}
            onClick={() => sheet.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}

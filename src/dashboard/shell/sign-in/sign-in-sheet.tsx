import { type FormEvent, useId, useState } from "react";
import { Sheet } from "../../figure/sheet";
import { useWords } from "../../words/spoken";
import { bearerOf } from "./bearer";
import { signInWith } from "./token";
import { SIGN_IN } from "./words";

/** Takes a token; the service checks it with the next question. */
export default function SignInSheet({ onClose }: { onClose: () => void }) {
  const words = useWords(SIGN_IN);
  const [problem, setProblem] = useState<string>();
  const field = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget).get("token");
    const token = (typeof entered === "string" ? entered : "").trim().replace(/^Bearer\s+/i, "");
    const bearer = bearerOf(token);
    if (!bearer) setProblem(words.notAToken);
    else if (bearer.until !== undefined && bearer.until < Date.now()) setProblem(words.expired);
    else signInWith(token);
  };
  return (
    <Sheet title={words.title} onClose={onClose}>
      <form className="sign-in" onSubmit={submit} noValidate>
        <p id={`${field}-hint`}>{words.hint}</p>
        <label htmlFor={field}>{words.token}</label>
        <textarea
          id={field}
          name="token"
          rows={6}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${field}-problem` : `${field}-hint`}
        />
        {problem && (
          <p id={`${field}-problem`} role="alert" className="warning">
            {problem}
          </p>
        )}
        <button type="submit" className="button chief">
          {words.submit}
        </button>
      </form>
    </Sheet>
  );
}

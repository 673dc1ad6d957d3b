import { Suspense, lazy, useState } from "react";
import { Icon } from "../../style/icon";
import { useWords } from "../../words/spoken";
import { useBearer } from "./bearer";
import { signOut } from "./token";
import { SIGN_IN } from "./words";

const SignInSheet = lazy(() => import("./sign-in-sheet"));

/** Says that something is not for everybody, and how to get at it; it is no failure. */
export function NeedsSignIn({ refusal }: { refusal: "NEEDS_SIGN_IN" | "OF_ANOTHER" }) {
  const words = useWords(SIGN_IN);
  const bearer = useBearer();
  const said = refusal === "OF_ANOTHER" ? words.ofAnother : words.needed;
  return (
    <div className="needs-sign-in">
      <p>
        <Icon name="lock" /> {bearer && refusal === "NEEDS_SIGN_IN" ? words.refused : said}
      </p>
      <SignInOrOut />
    </div>
  );
}

/** Who is signed in with a way out, or the way in. */
export function SignInOrOut() {
  const words = useWords(SIGN_IN);
  const bearer = useBearer();
  const [isOpen, setOpen] = useState(false);
  if (bearer) {
    const who = [bearer.subject, ...bearer.offices, ...bearer.regions].filter(Boolean).join(" · ");
    return (
      <p className="signed-in">
        <span>{words.signedInAs(who || "?")}</span>{" "}
        <button type="button" className="button" onClick={signOut}>
          {words.signOut}
        </button>
      </p>
    );
  }
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.submit}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SignInSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

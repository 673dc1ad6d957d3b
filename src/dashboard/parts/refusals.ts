import { type CombinedError } from "urql";

/** Why a part is not shown to this reader; undefined where it failed for another reason. */
export type Refused = "NEEDS_SIGN_IN" | "OF_ANOTHER";

const REFUSALS: Readonly<Record<string, Refused>> = {
  FORBIDDEN: "NEEDS_SIGN_IN",
  UNAUTHENTICATED: "NEEDS_SIGN_IN",
  WRONG_OFFICE: "OF_ANOTHER",
};

export function refusalOf(error: CombinedError | undefined): Refused | undefined {
  const refusal = codesOf(error)
    .map((code) => REFUSALS[code])
    .find((each) => each !== undefined);
  if (refusal) return refusal;
  const response: unknown = error?.response;
  return response instanceof Response && response.status === 401 ? "NEEDS_SIGN_IN" : undefined;
}

/** The codes of what went wrong, for words of their own. */
export function codesOf(error: CombinedError | undefined): readonly string[] {
  return (error?.graphQLErrors ?? []).flatMap(({ extensions }) =>
    typeof extensions.code === "string" ? [extensions.code] : [],
  );
}

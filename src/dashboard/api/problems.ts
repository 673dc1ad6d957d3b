import { type CombinedError } from "urql";
import { Unanswered, askedAs } from "./client";

/** What went wrong, as a reader is told. */
export interface Told {
  /** As the service says it, in English. Empty: it said nothing. */
  readonly message: string | undefined;
  readonly remedy: string | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

/** The first problem of an answer; the others have the same cause in almost every case. */
export function told(error: CombinedError): Told {
  const [problem] = error.graphQLErrors;
  const response = error.response instanceof Response ? error.response : undefined;
  const unanswered = error.networkError instanceof Unanswered ? error.networkError : undefined;
  return {
    message: problem?.message,
    remedy: text(problem?.extensions.remedy),
    code: text(problem?.extensions.code) ?? (response && `HTTP ${response.status}`),
    requestId:
      text(problem?.extensions.requestId) ??
      (response && askedAs(response)) ??
      unanswered?.requestId,
  };
}

/** Codes of the branch offices that did not answer their part of a question. */
export function missingOffices(error: CombinedError | undefined): readonly string[] {
  const codes = (error?.graphQLErrors ?? []).map(({ extensions }) => text(extensions.office));
  return [...new Set(codes.filter((code) => code !== undefined))].sort();
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

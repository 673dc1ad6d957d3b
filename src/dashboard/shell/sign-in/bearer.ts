import { useSyncExternalStore } from "react";
import { sessionToken } from "./token";

/** Who a token says its bearer is. The service alone decides whether that is true. */
export interface Bearer {
  readonly subject: string;
  readonly role: string;
  readonly offices: readonly string[];
  readonly regions: readonly string[];
  /** When it ends, in milliseconds since 1970; empty: it does not say. */
  readonly until: number | undefined;
}

const never = () => () => undefined;

/** Who is signed in; it changes only with the page. */
export function useBearer(): Bearer | null {
  const token = useSyncExternalStore(never, sessionToken);
  return token === null ? null : (bearerOf(token) ?? UNREADABLE);
}

const UNREADABLE: Bearer = { subject: "", role: "", offices: [], regions: [], until: undefined };

/** What a token says of its bearer; null where it is none. */
export function bearerOf(token: string): Bearer | null {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return null;
  try {
    const bytes = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    const claims: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0))),
    );
    if (typeof claims !== "object" || claims === null) return null;
    const { sub, role, offices, regions, exp } = claims as Record<string, unknown>;
    return {
      subject: typeof sub === "string" ? sub : "",
      role: typeof role === "string" ? role : "",
      offices: textsOf(offices),
      regions: textsOf(regions),
      until: typeof exp === "number" ? exp * 1_000 : undefined,
    };
  } catch {
    return null;
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

import { createHash } from "node:crypto";

/** The tag of an answer that is the same bytes. */
export function entityTag(body: string | Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/** Whether an asker has the answer with this tag, by the If-None-Match that it sent. */
export function isKnownTag(known: string | undefined, tag: string): boolean {
  if (known === undefined) return false;
  const tags = known.split(",").map((each) => each.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(tag);
}

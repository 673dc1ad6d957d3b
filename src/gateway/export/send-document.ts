import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { type FastifyReply, type FastifyRequest } from "fastify";
import { isKnownTag } from "../../graphql/entity-tag";

/** What is sent: its pieces can be made as often as they are read, and are the same each time. */
export interface SentDocument {
  readonly contentType: string;
  readonly pieces: () => Iterable<string | Buffer>;
  /** Of what was asked as it was known at one instant: that does not change. */
  readonly isFixed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** New figures show within a minute; what was asked as it was known then may be kept for longer. */
const SECONDS_KEPT = { fixed: 3_600, current: 60 };

/**
 * Sends a document in pieces, with a hash of all its bytes for whoever asks again. It is published:
 * the same for everybody, and any site's page may read it.
 */
export function sendDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  { contentType, pieces, isFixed, headers }: SentDocument,
): FastifyReply {
  const etag = etagOf(pieces());
  const seconds = isFixed ? SECONDS_KEPT.fixed : SECONDS_KEPT.current;
  reply.headers({
    etag,
    "cache-control": `public, max-age=${seconds}, must-revalidate`,
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  if (isKnownTag(request.headers["if-none-match"], etag)) return reply.code(304).send();
  reply.type(contentType);
  return reply.send(request.method === "HEAD" ? undefined : Readable.from(pieces()));
}

/** Hashed piece by piece: a large document is never whole in memory. */
function etagOf(pieces: Iterable<string | Buffer>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return `"${hash.digest("base64url")}"`;
}

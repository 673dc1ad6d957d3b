import { type FastifyReply, type FastifyRequest } from "fastify";
import { type BuiltFile } from "./built-files";

/** A page is asked for again each time; what it loads has a hash of its bytes in its name. */
export const KEPT = { page: "no-cache", asset: "public, max-age=31536000, immutable" };

/** Sends a built file, compressed to whoever takes that, and not again to whoever has it. */
export function sendBuiltFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: BuiltFile,
  cacheControl: string,
): FastifyReply {
  const coding = codingFor(request.headers["accept-encoding"], file);
  const etag = `"${file.etag}${coding ? `-${coding}` : ""}"`;
  reply.headers({ etag, "cache-control": cacheControl, vary: "accept-encoding" });
  if (request.headers["if-none-match"]?.includes(etag)) return reply.code(304).send();
  if (coding) reply.header("content-encoding", coding);
  reply.type(file.contentType);
  return reply.send((coding && file[coding]) ?? file.plain);
}

function codingFor(accepted: string | undefined, file: BuiltFile): "br" | "gzip" | undefined {
  const codings = (accepted ?? "").split(",").map((each) => each.trim());
  const takes = (coding: string) =>
    codings.some((each) => {
      const [name, quality] = each.split(";");
      return name?.trim() === coding && Number(quality?.trim().replace("q=", "") ?? 1) > 0;
    });
  if (file.br && takes("br")) return "br";
  return file.gzip && takes("gzip") ? "gzip" : undefined;
}

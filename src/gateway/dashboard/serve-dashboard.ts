import { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { type BuiltFile, builtFiles } from "./built-files";

/** What a page of the dashboard may do: run and load its own files, and ask its own gateway. */
const DASHBOARD_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Addresses that the dashboard reads itself. */
const PAGES = ["/"];
const KEPT = { page: "no-cache", asset: "public, max-age=31536000, immutable" };

/** Puts the dashboard at the root of the gateway, and what its pages load below /assets. */
export function serveDashboard(app: FastifyInstance, folder: string): void {
  const files = builtFiles(folder);
  const page = files.get("/index.html");
  if (!page) throw new Error(`The dashboard in ${folder} has no index.html.`);
  for (const url of PAGES) {
    app.route({
      method: ["GET", "HEAD"],
      url,
      config: { isForAnybody: true },
      handler: (request, reply) => {
        void reply.header("content-security-policy", DASHBOARD_POLICY);
        return sendFile(request, reply, page, KEPT.page);
      },
    });
  }
  for (const [url, file] of files) {
    if (!url.startsWith("/assets/")) continue;
    app.route({
      method: ["GET", "HEAD"],
      url,
      config: { isForAnybody: true },
      handler: (request, reply) => sendFile(request, reply, file, KEPT.asset),
    });
  }
}

function sendFile(
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

import { type FastifyInstance } from "fastify";
import { builtFiles } from "./built-files";
import { KEPT, sendBuiltFile } from "./send-built-file";

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

/** Addresses that the dashboard reads itself; `src/dashboard/shell/routes.ts` knows the pages. */
const PAGES = ["/", "/regions/:code", "/compare", "/offices/:code"];

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
        return sendBuiltFile(request, reply, page, KEPT.page);
      },
    });
  }
  for (const [url, file] of files) {
    if (!url.startsWith("/assets/")) continue;
    app.route({
      method: ["GET", "HEAD"],
      url,
      config: { isForAnybody: true },
      handler: (request, reply) => sendBuiltFile(request, reply, file, KEPT.asset),
    });
  }
}

import { type FastifyInstance } from "fastify";

/** Requests that are under way get this long to finish once the server is told to stop. */
const LAST_REQUESTS_MS = 1_000;

/** Stops listening, lets answers under way finish for a moment, then closes what is left. */
export async function closeSoon(app: FastifyInstance): Promise<void> {
  const impatience = setTimeout(() => app.server.closeAllConnections(), LAST_REQUESTS_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(impatience);
  }
}

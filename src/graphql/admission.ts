import { type FastifyRequest } from "fastify";
import { type HttpProblem } from "./http-problem";

/** Decides by a request's headers whether it is answered; a problem is all that it gets otherwise. */
export type Admission = (
  request: Pick<FastifyRequest, "headers" | "id">,
) => Promise<HttpProblem | undefined>;

/** Where a server says that it is there, to whoever watches it: no admission is asked. */
export const HEALTH_PATH = "/health";

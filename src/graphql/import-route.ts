import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { IMPORT_PATHS, IMPORT_TYPES, LARGEST_IMPORT } from "../domain/import-page";
import { isOfficeCode, isRecordId, officeOfId } from "../domain/office-code";
import type { Route } from "../domain/route-permissions";
import { answerProblem } from "./http-app";
import { type HttpProblem, httpProblem } from "./http-problem";
import { type AnsweredAt, permit } from "./route-permission";
import { holdsNationalId, shownSafely } from "./refusal/national-id";

/** A file that is sent to be imported. */
export interface ImportUpload {
  readonly kind: "upload";
  readonly office: string;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly acceptValid: boolean;
  readonly recordedBy: string | null;
  /** Null where the sender does not say it. */
  readonly bytesTotal: number | null;
  readonly body: Readable;
}

/** What can be asked beside the graph about imports. */
export type ImportAsked =
  | ImportUpload
  | { readonly kind: "rejects" | "events"; readonly office: string; readonly id: string }
  | { readonly kind: "template"; readonly office: string | null; readonly file: string };

/** An answer that is no graph. */
export interface ImportAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer | Readable;
}

/** Answers what is asked about imports, or says why not. */
export type AnswerImport = (
  asked: ImportAsked,
  request: FastifyRequest,
) => Promise<ImportAnswer | HttpProblem>;

interface Sent {
  Params: { id?: string; file?: string };
  Querystring: Record<string, unknown>;
}

/** What they cost an office, beside a query's cost: an upload as much as a large query. */
const PRICES = { upload: 20_000, read: 500 } as const;

type Understand = (request: FastifyRequest<Sent>) => ImportAsked | HttpProblem;

/**
 * Puts imports of files below /imports; bodies are streams, never held whole. `at` is the office that
 * answers: what is passed on to one, it decides itself.
 */
export function serveImports(app: FastifyInstance, answer: AnswerImport, at?: AnsweredAt): void {
  const allowed = (route: Route) => (at === undefined ? [] : [permit(route, at)]);
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser(IMPORT_TYPES, (_request, payload, parsed) => parsed(null, payload));
    const handler =
      (understand: Understand) => async (request: FastifyRequest<Sent>, reply: FastifyReply) => {
        const asked = understand(request);
        const found = "error" in asked ? asked : await answer(asked, request);
        if ("error" in found) return answerProblem(reply, found);
        return reply.code(found.status).headers(found.headers).send(found.body);
      };
    scope.route<Sent>({
      method: "POST",
      url: IMPORT_PATHS.upload,
      bodyLimit: LARGEST_IMPORT,
      onRequest: allowed("POST /imports"),
      config: { arrivesSlowly: true, price: PRICES.upload },
      handler: handler(upload),
    });
    for (const kind of ["rejects", "events"] as const) {
      scope.route<Sent>({
        method: "GET",
        url: IMPORT_PATHS[kind],
        onRequest: allowed(`GET ${IMPORT_PATHS[kind]}`),
        config: { price: PRICES.read },
        handler: handler(about(kind)),
      });
    }
    scope.route<Sent>({
      method: "GET",
      url: IMPORT_PATHS.template,
      onRequest: allowed("GET /imports/templates/:file"),
      config: { price: PRICES.read },
      handler: handler(template),
    });
    done();
  });
}

function upload({ query, body, headers }: FastifyRequest<Sent>): ImportAsked | HttpProblem {
  const office = query.office;
  if (typeof office !== "string" || !isOfficeCode(office)) return officeInvalid(office);
  if (!(body instanceof Readable)) {
    return httpProblem(
      415,
      "CONTENT_TYPE_UNSUPPORTED",
      "The body is no file that can be imported.",
      `Send the file's bytes as they are, as one of ${IMPORT_TYPES.join(", ")}.`,
    );
  }
  for (const name of ["dryRun", "acceptValid"]) {
    if (![undefined, "true", "false"].includes(query[name] as string)) {
      return argumentInvalid(name, query[name], "Write true or false, or leave it out.");
    }
  }
  for (const name of ["recordedBy", "file"]) {
    const value = query[name];
    if (value === undefined) continue;
    if (typeof value !== "string" || value.length > 100 || holdsNationalId(value)) {
      return argumentInvalid(name, value, "Write up to 100 characters that name no NIK.");
    }
  }
  const length = headers["content-length"];
  return {
    kind: "upload",
    office,
    fileName: (query.file as string | undefined) ?? "(unnamed)",
    dryRun: query.dryRun === "true",
    acceptValid: query.acceptValid === "true",
    recordedBy: (query.recordedBy as string | undefined) ?? null,
    bytesTotal: length === undefined ? null : Number(length),
    body,
  };
}

function about(kind: "rejects" | "events"): Understand {
  return ({ params: { id = "" } }) => {
    const office = isRecordId(id) ? officeOfId(id) : null;
    if (office !== null) return { kind, office, id };
    return argumentInvalid("id", id, "Send the id as it was answered: solok:import-….");
  };
}

const template: Understand = ({ params: { file = "" }, query: { office } }) => {
  if (office === undefined) return { kind: "template", office: null, file };
  if (typeof office === "string" && isOfficeCode(office)) return { kind: "template", office, file };
  return officeInvalid(office);
};

function officeInvalid(office: unknown): HttpProblem {
  return httpProblem(
    400,
    "OFFICE_CODE_INVALID",
    "The address does not name a branch office.",
    "Add ?office= and its code, for example solok.",
    { argument: "office", value: shownSafely(office ?? "") },
  );
}

function argumentInvalid(argument: string, value: unknown, remedy: string): HttpProblem {
  return httpProblem(400, "ARGUMENT_INVALID", `The argument ${argument} is malformed.`, remedy, {
    argument,
    value: shownSafely(value),
  });
}

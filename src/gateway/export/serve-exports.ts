import { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { type Logger } from "pino";
import { UserError } from "../../graphql/user-error";
import { permit } from "../../graphql/route-permission";
import { shownSafely } from "../../graphql/refusal/national-id";
import { type Published, publicContext } from "../public-context";
import {
  type AskedExports,
  type AskedTable,
  EXPORTED_TABLES,
  type ExportedName,
} from "./asked-exports";
import { type AddressQuery, wordOf } from "./export-arguments";
import { EXPORT_FORMS, EXPORT_TYPES, type ExportForm, formAsked } from "./export-form";
import { answerExportProblem } from "./export-problem";
import { type ExportLanguage } from "./exported-table";
import { type SentDocument, sendDocument } from "./send-document";
import { csvOf } from "./write-csv";
import { jsonOf } from "./write-json";
import { xlsxOf } from "./write-xlsx";

interface Asked {
  Params: { "*": string };
  Querystring: AddressQuery;
}

/** What an export is served from. */
export interface ServedFrom extends Published {
  readonly exports: AskedExports;
  readonly log: Logger;
}

const ADDRESS = new RegExp(`^(${EXPORTED_TABLES.join("|")})(?:\\.(${EXPORT_FORMS.join("|")}))?$`);

/** Puts tables for spreadsheets below /export, for whoever asks without GraphQL. */
export function serveExports(app: FastifyInstance, from: ServedFrom): void {
  const { exports, log } = from;
  const problem = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    answerExportProblem(request, reply, error, log);
  app.route<Asked>({
    method: ["GET", "HEAD"],
    config: { price: exports.price },
    url: "/export/*",
    onRequest: permit("GET /export/*"),
    errorHandler: problem,
    handler: async (request, reply) => {
      const [, name, named] = ADDRESS.exec(request.params["*"]) ?? [];
      if (!isTable(name)) throw unknownExport(request.params["*"]);
      const form = formAsked(named, request.headers.accept);
      const { query } = request;
      const style = { form, ...styleOf(query) };
      const formArguments = form === "csv" ? ["lang", "bom"] : ["lang"];
      const context = publicContext(request, reply, from);
      const asked = await exports.table(name, query, formArguments, context);
      return sendDocument(request, reply, await written(asked, style));
    },
  });
  app.route({
    method: ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
    url: "/export/*",
    errorHandler: problem,
    // Before the body is read: whatever it is, an export takes none.
    onRequest: (request) => Promise.reject(onlyRead(request.method)),
    handler: (request) => Promise.reject(onlyRead(request.method)),
  });
}

/** How a table is to be written. */
interface Style {
  readonly form: ExportForm;
  readonly language: ExportLanguage;
  readonly byteOrderMark: boolean;
}

function styleOf(query: AddressQuery): Omit<Style, "form"> {
  return {
    language: wordOf(query, "lang", ["en", "id"]),
    byteOrderMark: wordOf(query, "bom", ["false", "true"]) === "true",
  };
}

async function written({ table, asked }: AskedTable, style: Style): Promise<SentDocument> {
  const { form, language } = style;
  const { snapshot, knownAt } = asked.variables;
  const fileName = `${table.fileName[language]}.${form}`;
  return {
    contentType: EXPORT_TYPES[form],
    isFixed: snapshot !== undefined || knownAt !== undefined,
    headers: {
      vary: "accept",
      "content-disposition": `${form === "json" ? "inline" : "attachment"}; filename="${fileName}"`,
    },
    pieces: await piecesOf(table, style),
  };
}

async function piecesOf(
  table: AskedTable["table"],
  { form, ...style }: Style,
): Promise<SentDocument["pieces"]> {
  if (form === "csv") return () => csvOf(table, style);
  if (form === "json") return () => jsonOf(table);
  const workbook = await xlsxOf(table, style.language);
  return () => [workbook];
}

function isTable(name: string | undefined): name is ExportedName {
  return EXPORTED_TABLES.some((known) => known === name);
}

function unknownExport(name: string): UserError {
  return new UserError("There is no export at this address.", {
    code: "EXPORT_UNKNOWN",
    value: shownSafely(name),
    remedy: `Ask for ${EXPORTED_TABLES.flatMap((table) =>
      EXPORT_FORMS.map((form) => `/export/${table}.${form}`),
    ).join(", ")}.`,
  });
}

function onlyRead(method: string): UserError {
  return new UserError("Exports are only read.", {
    code: "METHOD_NOT_ALLOWED",
    value: shownSafely(method),
    remedy: "Ask with GET or HEAD.",
  });
}

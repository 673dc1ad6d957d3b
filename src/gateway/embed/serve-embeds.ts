import { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { UserError } from "../../graphql/user-error";
import { permit } from "../../graphql/route-permission";
import { shownSafely } from "../../graphql/refusal/national-id";
import { type AddressQuery, type ReadArguments, refuse, wordOf } from "../export/export-arguments";
import { qualityOf } from "../export/export-form";
import { answerExportProblem, exportProblem, problemHeaders } from "../export/export-problem";
import { type ExportLanguage } from "../export/exported-table";
import { textOrNull } from "../export/remarks";
import { sendDocument } from "../export/send-document";
import { type ServedFrom } from "../export/serve-exports";
import { publicContext } from "../public-context";
import { EMBED_POLICY } from "./embed-style";
import { EMBED_WORDS } from "./embed-words";
import { markup } from "./markup";
import { pageOf, rankingPage } from "./ranking-page";

interface Asked {
  Querystring: AddressQuery;
}

const FORM_ARGUMENTS = ["lang", "first", "region"];
const PAGE = "text/html; charset=utf-8";
const ROWS = { usual: 20, most: 600 };

/** Puts pages below /embed that any site may show in a frame; they run nothing and load nothing. */
export function serveEmbeds(app: FastifyInstance, from: ServedFrom): void {
  const { exports, log } = from;
  app.route<Asked>({
    method: ["GET", "HEAD"],
    config: { price: exports.price },
    url: "/embed/ranking",
    onRequest: permit("GET /embed/ranking"),
    errorHandler: (error, request, reply) => answerEmbedProblem(error, request, reply, log),
    handler: async (request, reply) => {
      const language = wordOf(request.query, "lang", ["id", "en"]);
      const first = rowsShown(request.query);
      const context = publicContext(request, reply, from);
      const answer = await exports.ranking(request.query, FORM_ARGUMENTS, context);
      const { ranking, dataSet, asked } = answer;
      const { within, snapshot, knownAt } = asked.variables;
      const page = rankingPage({
        ranking,
        isSimulated: dataSet.kind === "SIMULATED",
        language,
        first,
        chosen: chosenRow(answer),
        within: textOrNull(within),
        download: downloadOf(asked),
      });
      mayBeFramed(reply);
      return sendDocument(request, reply, {
        contentType: PAGE,
        isFixed: snapshot !== undefined || knownAt !== undefined,
        headers: {},
        pieces: () => [page],
      });
    },
  });
}

/** What other headers say about frames is taken back, here and nowhere else. */
function mayBeFramed(reply: FastifyReply): void {
  reply.removeHeader("x-frame-options");
  reply.headers({ "content-security-policy": EMBED_POLICY, "referrer-policy": "no-referrer" });
}

function rowsShown({ first }: AddressQuery): number {
  if (first === undefined || first === "") return ROWS.usual;
  const rows = typeof first === "string" && /^[0-9]{1,3}$/.test(first) ? Number(first) : 0;
  if (rows >= 1 && rows <= ROWS.most) return rows;
  return refuse("first", first, `Write how many rows to show, 1 to ${ROWS.most}.`);
}

type Answered = Awaited<ReturnType<ServedFrom["exports"]["ranking"]>>;

function chosenRow({ ranking, asked }: Answered): Answered["ranking"]["rows"][number] | undefined {
  const code = asked.form.region;
  const row = ranking.rows.find(({ region }) => region.code === code);
  if (code === undefined || row !== undefined) return row;
  throw new UserError("The region to be marked is not in the ranking.", {
    code: "REGION_NOT_RANKED",
    argument: "region",
    value: shownSafely(code),
    remedy: "Name a region of the level that is ranked, inside the region or office named.",
  });
}

/** The same question as a file. */
function downloadOf({ variables, form }: ReadArguments): string {
  const language = form.lang === "en" ? "en" : "id";
  const said = Object.entries(variables).map(([name, value]) => [name, String(value)] as const);
  const query = new URLSearchParams(
    Object.fromEntries([...said, ["lang", language], ["bom", "true"]]),
  );
  return `/export/ranking.csv?${query.toString()}`;
}

/** In a frame a person reads what is wrong; a program gets it as a problem. */
function answerEmbedProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  log: ServedFrom["log"],
): void {
  const isForPeople = request.headers.accept?.includes("text/html") === true;
  if (!isForPeople || qualityOf(request.headers.accept, PAGE) === 0) {
    answerExportProblem(request, reply, error, log);
    return;
  }
  const language: ExportLanguage = (request.query as AddressQuery).lang === "en" ? "en" : "id";
  const problem = exportProblem(error, request.id, log);
  const title = EMBED_WORDS[language].problem;
  mayBeFramed(reply);
  reply.code(problem.status).headers(problemHeaders(problem)).type(PAGE);
  void reply.send(
    pageOf(
      language,
      title,
      markup`<h1>${title}</h1><p lang="en">${problem.detail} ${problem.remedy ?? ""}</p><small>${problem.code} · ${problem.requestId}</small>`,
    ),
  );
}

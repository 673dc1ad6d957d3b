import { Readable } from "node:stream";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { poolOf } from "../../database/connection";
import type { Actor } from "../../domain/actor";
import type { BranchKeys } from "../../domain/branch-keys";
import { WORKBOOK_TYPE } from "../../domain/import-page";
import { type HttpProblem, httpProblem } from "../../graphql/http-problem";
import type { ImportAnswer, ImportAsked, ImportUpload } from "../../graphql/import-route";
import { csvTemplate, xlsxTemplate } from "./enrollment-template";
import { arriving } from "./arriving-bytes";
import { importEnrollments } from "./import-enrollments";
import { importEvents, readJob } from "./import-events";
import { importId, importOfId } from "./import-id";
import { ImportRunning } from "./import-problems";
import { rejectFile } from "./reject-file";
import { readRejects } from "./rejects";

const CSV_TYPE = "text/csv; charset=utf-8; header=present";
/** What is in these answers names persons, or changes all the time. */
const NEVER_KEPT = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** Imports over HTTP at the branch office that keeps their records. */
export class ImportService {
  readonly #running = new Set<{ controller: AbortController; ended: Promise<unknown> }>();

  constructor(
    private readonly office: {
      db: DataSource;
      officeCode: string;
      keys: BranchKeys;
      log: Logger;
    },
  ) {}

  async answer(asked: ImportAsked, actor: Actor): Promise<ImportAnswer | HttpProblem> {
    if (asked.kind === "template") return templateOf(asked.file);
    const { officeCode } = this.office;
    if (asked.office !== officeCode) return wrongOffice(officeCode, asked.office);
    if (asked.kind === "upload") return this.begin(asked, actor);
    const uuid = importOfId(asked.id);
    const job = uuid === null ? null : await readJob(poolOf(this.office.db), officeCode, uuid);
    if (uuid === null || job === null) return unknownImport(officeCode, asked.id);
    if (asked.kind === "rejects") return this.rejects(uuid, job.delimiter);
    return {
      status: 200,
      headers: { "content-type": "text/event-stream; charset=utf-8", ...NEVER_KEPT },
      body: Readable.from(importEvents(poolOf(this.office.db), officeCode, uuid)),
    };
  }

  /** Cancels what is under way, and waits until that is undone. */
  async stop(): Promise<void> {
    const running = [...this.#running];
    for (const { controller } of running) controller.abort();
    await Promise.all(running.map(({ ended }) => ended));
  }

  /** Answers as soon as the import has begun; the answer ends when the file has arrived. */
  private async begin(upload: ImportUpload, actor: Actor): Promise<ImportAnswer | HttpProblem> {
    const { db, officeCode, keys, log } = this.office;
    const { body, dryRun, acceptValid, fileName, bytesTotal } = upload;
    const recordedBy = upload.recordedBy ?? actor.subject;
    const controller = new AbortController();
    let begun: (id: string) => void = () => undefined;
    const started = new Promise<string>((resolve) => (begun = resolve));
    const importing = importEnrollments(db, {
      ...{ officeCode, keys, fileName, bytesTotal, dryRun, acceptValid, recordedBy },
      subject: actor.subject,
      bytes: arriving(body, () => controller.abort()),
      signal: controller.signal,
      watch: { begun },
    });
    const ended = importing
      .catch((error: unknown) => {
        if (!(error instanceof ImportRunning)) log.error({ err: error }, "an import has failed");
      })
      // What is left of a file that was refused early is read and thrown away: its sender listens
      // only when all is sent.
      .finally(() => body.resume());
    const entry = { controller, ended };
    this.#running.add(entry);
    void ended.then(() => this.#running.delete(entry));
    try {
      const id = importId(officeCode, await Promise.race([started, importing.then(() => started)]));
      const address = `/imports/${id}`;
      return {
        status: 202,
        headers: {
          "content-type": "application/json; charset=utf-8",
          location: `${address}/events`,
          ...NEVER_KEPT,
        },
        body: Readable.from(
          accepted({ id, events: `${address}/events`, rejects: `${address}/rejects.csv` }, body),
        ),
      };
    } catch (error) {
      if (error instanceof ImportRunning) return { status: 409, error };
      throw error;
    }
  }

  private async rejects(
    uuid: string,
    delimiter: string | null,
  ): Promise<ImportAnswer | HttpProblem> {
    const { db, officeCode, keys } = this.office;
    const kept = await readRejects(poolOf(db), { officeCode, keys, importId: uuid });
    if (kept === null) {
      return httpProblem(
        404,
        "NO_REJECTS",
        "No refused rows of this import are kept.",
        "Its counts tell whether there were any; they are kept for thirty days.",
      );
    }
    return {
      status: 200,
      headers: {
        "content-type": CSV_TYPE,
        "content-disposition": 'attachment; filename="rejects.csv"',
        ...NEVER_KEPT,
      },
      body: Readable.from(rejectFile(kept.columns, kept.rows, delimiter ?? undefined)),
    };
  }
}

async function* accepted(answer: object, body: Readable): AsyncGenerator<string> {
  const text = JSON.stringify(answer);
  yield text.slice(0, -1);
  if (!body.readableEnded && !body.destroyed) {
    await new Promise<void>((resolve) => {
      body
        .once("end", resolve)
        .once("close", resolve)
        .once("error", () => resolve());
    });
  }
  yield `${text.slice(-1)}\n`;
}

async function templateOf(file: string): Promise<ImportAnswer | HttpProblem> {
  const headers = { "content-disposition": `attachment; filename="${file}"` };
  if (file === "enrollments.csv") {
    return { status: 200, headers: { ...headers, "content-type": CSV_TYPE }, body: csvTemplate() };
  }
  if (file === "enrollments.xlsx") {
    const body = await xlsxTemplate();
    return { status: 200, headers: { ...headers, "content-type": WORKBOOK_TYPE }, body };
  }
  return httpProblem(
    404,
    "TEMPLATE_UNKNOWN",
    "There is no such template.",
    "Ask for enrollments.csv or enrollments.xlsx.",
  );
}

function unknownImport(office: string, id: string): HttpProblem {
  return httpProblem(
    404,
    "IMPORT_UNKNOWN",
    "This branch office knows no import with this id.",
    "Send the id as it was answered.",
    { office, value: id },
  );
}

function wrongOffice(office: string, asked: string): HttpProblem {
  return httpProblem(
    404,
    "WRONG_OFFICE",
    "This branch office does not keep the records that were asked for.",
    "Ask the office that keeps them; the gateway finds it from the address.",
    { office, value: asked },
  );
}

import type { DataSource, EntityManager } from "typeorm";
import { endOfLastClosedMonth, today } from "../../domain/calendar";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { recordOnce } from "../record-once";
import { created, type RecordChange } from "../record-trail";
import type { CloseMonthInput } from "./close-month.input";
import { closingId } from "./closing-id";
import { frozenRows } from "./frozen-rows";
import { type LatestClosing, latestClosings } from "./latest-closings";
import { monthHash } from "./month-hash";
import { keepOthersFromRecording } from "./month-locks";
import { storeClosing } from "./store-closing";

/** Freezes a month at its office; returns the id of the revision. Throws RefusedInput. */
export async function closeMonth(db: DataSource, input: CloseMonthInput): Promise<string> {
  const [id = ""] = await recordOnce(db, "closeMonth", input, async (tx) => [
    await storeMonth(tx, input),
  ]);
  return id;
}

async function storeMonth(tx: EntityManager, input: CloseMonthInput): Promise<RecordChange> {
  const { office, closedBy } = input;
  const month = `${input.month.slice(0, 7)}-01`;
  const because = input.because ?? null;
  refuseIfAny(monthProblems(month));
  await keepOthersFromRecording(tx);
  const [latest] = await latestClosings(tx, office, { from: null, months: [month] });
  const rows = (await frozenRows(tx, office, [month])).get(month) ?? [];
  const hash = monthHash(office, month, rows);
  if (latest !== undefined) refuseIfAny(revisionProblems(latest, hash, because));
  const revision = (latest?.revision ?? 0) + 1;
  await storeClosing(tx, { officeCode: office, month, revision, hash, closedBy, because }, rows);
  return created(closingId(office, month, revision), { month, revision, hash, closedBy, because });
}

function monthProblems(month: string): Problem[] {
  if (month <= endOfLastClosedMonth()) return [];
  return [
    problem(
      ProblemCode.MONTH_NOT_OVER,
      ["input", "month"],
      month.slice(0, 7),
      `The month is not over: today is ${today()}.`,
      `Close a month up to ${endOfLastClosedMonth().slice(0, 7)}.`,
    ),
  ];
}

function revisionProblems(latest: LatestClosing, hash: string, because: string | null): Problem[] {
  const month = latest.month.slice(0, 7);
  if (latest.hash === hash) {
    return [
      {
        ...problem(
          ProblemCode.MONTH_ALREADY_CLOSED,
          ["input", "month"],
          month,
          `The month is closed in revision ${latest.revision}, and nothing has changed since.`,
          "Nothing is to be done: what is recorded later revises the month by itself.",
        ),
        onRecord: [
          { field: "revision", value: String(latest.revision) },
          { field: "hash", value: latest.hash },
        ],
      },
    ];
  }
  if (because !== null) return [];
  return [
    problem(
      ProblemCode.MISSING,
      ["input", "because"],
      null,
      `The month is closed in revision ${latest.revision}; another one needs a reason.`,
      "Say in `because` why the month is closed anew.",
    ),
  ];
}

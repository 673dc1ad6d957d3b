import type { DataSource, EntityManager } from "typeorm";
import { violatedConstraint } from "../../database/violated-constraint";
import { DatePrecision } from "../../domain/figure";
import { firstDayOf, lastDayOf } from "../../domain/stated-day";
import { problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny, RefusedInput } from "../../graphql/refusal/refused-input";
import { titleOfRole } from "../official-titles";
import { newHubId, recordOnce } from "../record-once";
import { OfficialTerm } from "./official-term.entity";
import type { RecordOfficialTermInput } from "./official-term.input";
import { officialTermProblems, type TermDays } from "./official-term-problems";

/** Records a term at the hub; returns its id. Throws RefusedInput and stores nothing. */
export async function recordOfficialTerm(
  db: DataSource,
  input: RecordOfficialTermInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "recordOfficialTerm", input, async (tx) => {
    const days = daysOf(input);
    refuseIfAny(await officialTermProblems(tx, input, days));
    const id = newHubId();
    await insertTerm(tx, id, input, days);
    return [id];
  });
  return id;
}

function daysOf({ from, fromPrecision, to, toPrecision }: RecordOfficialTermInput): TermDays {
  const fromBy = fromPrecision ?? DatePrecision.DAY;
  const toBy = toPrecision ?? DatePrecision.DAY;
  return {
    ...(from == null
      ? { fromOn: null, fromPrecision: null }
      : { fromOn: firstDayOf(from, fromBy), fromPrecision: fromBy }),
    ...(to == null
      ? { toOn: null, toPrecision: null }
      : { toOn: lastDayOf(to, toBy), toPrecision: toBy }),
  };
}

async function insertTerm(
  tx: EntityManager,
  id: string,
  input: RecordOfficialTermInput,
  days: TermDays,
): Promise<void> {
  const { english, indonesian } = titleOfRole(input.role);
  try {
    await tx.insert(OfficialTerm, {
      id,
      officeCode: input.office ?? null,
      regionCode: input.region ?? null,
      role: input.role,
      name: input.name,
      title: english,
      titleId: indonesian,
      ...days,
      decree: input.decree ?? null,
      sourceId: input.source ?? null,
      recordedBy: input.recordedBy ?? null,
    });
  } catch (error) {
    throw refusalOf(violatedConstraint(error), input) ?? error;
  }
}

/** The database decides: asking first would leave a gap for a second writer. */
function refusalOf(
  constraint: string | undefined,
  { from, name }: RecordOfficialTermInput,
): RefusedInput | undefined {
  switch (constraint) {
    case "official_term_one_head_at_a_time":
      return new RefusedInput([
        problem(
          ProblemCode.TERM_OVERLAPS,
          ["input", "from"],
          from,
          "On some of these days the office has another head's term on record.",
          "Look at BranchOffice.officialTerms, and correct the days.",
        ),
      ]);
    case "official_term_recorded_once":
      return new RefusedInput([
        problem(
          ProblemCode.TERM_ALREADY_RECORDED,
          ["input", "name"],
          name,
          "This term is on record already.",
          "Look at officialTerms of the office or region.",
        ),
      ]);
    default:
      return undefined;
  }
}

import { In, type DataSource, type EntityManager } from "typeorm";
import { today } from "../../domain/calendar";
import { DatePrecision, FigureKind } from "../../domain/figure";
import { levelOfRegionCode } from "../../domain/region-code";
import { RegionLevel } from "../../domain/region-level";
import { problem, type Problem } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { beforeRecording, reviseClosedMonths } from "../closed-months";
import { type RegionAt, regionProblems } from "../known-regions";
import { newRecordId, recordOnce } from "../record-once";
import { cite, keepSources, sourceProblems } from "../record-sources";
import { created, type RecordChange } from "../record-trail";
import { agreementsProblems, storeFurtherAgreements } from "./agreements-of-enrollment";
import { countingPeriod, periodProblems } from "./counting-period";
import { Enrollment } from "./enrollment.entity";
import type { RecordEnrollmentInput } from "./enrollment.input";
import { enrollmentAsRecorded, supersededChanges } from "./enrollment-as-recorded";
import { EnrollmentPart } from "./enrollment-part.entity";
import { checkParts } from "./part-problems";
import { lockRelatedEnrollments, supersededProblems, wholeProblems } from "./related-enrollments";

/** Records a cohort at its office; returns its id. Throws RefusedInput and stores nothing. */
export async function recordEnrollment(
  db: DataSource,
  input: RecordEnrollmentInput,
): Promise<string> {
  const [id = ""] = await recordOnce(db, "recordEnrollment", input, async (tx) => {
    const id = newRecordId(input.office);
    await beforeRecording(tx);
    const changes = await storeEnrollment(tx, id, input, FigureKind.STATED);
    // Whom it counts, and whom it no longer counts elsewhere, changes from this day on.
    const from = countingPeriod(input).countedFrom;
    const because = () => `enrollment ${id} recorded`;
    await reviseClosedMonths(tx, input.office, { from, days: [], because });
    return changes;
  });
  return id;
}

/**
 * Checks and stores a cohort under an id, inside the caller's transaction; says what it did to it
 * and to those that it supersedes.
 */
export async function storeEnrollment(
  tx: EntityManager,
  id: string,
  input: RecordEnrollmentInput,
  kind: FigureKind,
): Promise<RecordChange[]> {
  const officeCode = input.office;
  const period = countingPeriod(input);
  const related = await lockRelatedEnrollments(tx, input);
  const parts = await checkParts(tx, input);
  const cited = (input.sources ?? []).map((source, index) => ({
    source,
    path: ["input", "sources", index],
  }));
  refuseIfAny([
    ...levelProblems(input.region),
    ...itemisedProblems(input),
    ...periodProblems(input),
    ...(await regionProblems(tx, officeCode, regionsNamed(input))),
    ...parts.problems,
    ...supersededProblems(input, related, period.countedFrom),
    ...(await wholeProblems(tx, input, related)),
    ...(await agreementsProblems(tx, input)),
    ...(await sourceProblems(tx, officeCode, cited)),
  ]);

  const isItemised = input.itemised === true;
  const headcount = isItemised ? null : (input.headcount ?? parts.sumOfAll);
  await tx.insert(Enrollment, {
    officeCode,
    id,
    regionCode: input.region,
    segment: input.segment,
    funding: input.funding ?? null,
    programmes: input.programmes ?? [],
    workerGroups: input.workerGroups ?? [],
    plannedWorkerGroups: input.plannedWorkerGroups ?? [],
    headcount,
    itemised: isItemised,
    statedHeadcount: isItemised ? (input.headcount ?? null) : null,
    // Its people are counted, or only the parts were stated and we added them up.
    kind:
      isItemised || (input.headcount == null && headcount !== null) ? FigureKind.COMPUTED : kind,
    startsOn: input.startsOn ?? null,
    startsOnPrecision: precisionOf(input.startsOn, input.startsOnPrecision),
    endsOn: input.endsOn ?? null,
    endsOnPrecision: precisionOf(input.endsOn, input.endsOnPrecision),
    ...period,
    partOf: input.partOf ?? null,
    agreementId: input.agreement ?? null,
    note: input.note ?? null,
  });
  await storeParts(tx, id, input);
  await storeFurtherAgreements(tx, id, input);
  await supersede(tx, id, input, period.countedFrom);
  await cite(tx, officeCode, id, await keepSources(tx, officeCode, input.sources ?? []));
  return [
    created(id, await enrollmentAsRecorded(tx, officeCode, id)),
    ...(await supersededChanges(tx, officeCode, input.supersedes ?? [], related)),
  ];
}

async function storeParts(
  tx: EntityManager,
  enrollmentId: string,
  { office: officeCode, parts }: RecordEnrollmentInput,
): Promise<void> {
  if (parts == null || parts.length === 0) return;
  await tx.insert(
    EnrollmentPart,
    parts.map(({ region, headcount }) => ({
      officeCode,
      enrollmentId,
      regionCode: region,
      headcount,
    })),
  );
}

async function supersede(
  tx: EntityManager,
  supersededBy: string,
  { office: officeCode, supersedes }: RecordEnrollmentInput,
  countedFrom: string | null,
): Promise<void> {
  if (supersedes == null || supersedes.length === 0) return;
  await tx
    .createQueryBuilder()
    .update(Enrollment)
    // One that ended earlier stays as it ended: LEAST passes over what is null.
    .set({ supersededBy, countedUntil: () => "least(counted_until, :countedFrom::date)" })
    .where({ officeCode, id: In(supersedes) })
    .setParameter("countedFrom", countedFrom)
    .execute();
}

function levelProblems(region: string): Problem[] {
  if (levelOfRegionCode(region) !== RegionLevel.PROVINCE) return [];
  return [
    problem(
      ProblemCode.REGION_LEVEL_WRONG,
      ["input", "region"],
      region,
      "An enrollment is of a regency, a city, or a region inside one.",
      "Record one enrollment for each regency, as 13.03.",
    ),
  ];
}

function itemisedProblems({ itemised, parts }: RecordEnrollmentInput): Problem[] {
  if (itemised !== true || parts == null || parts.length === 0) return [];
  return [
    problem(
      ProblemCode.CONTRADICTION,
      ["input", "parts"],
      null,
      "The people of an itemised enrollment say themselves where they are counted.",
      "Leave out `parts`, or `itemised`.",
    ),
  ];
}

function regionsNamed(input: RecordEnrollmentInput): RegionAt[] {
  const on = input.countedFrom ?? input.startsOn ?? today();
  return [
    { code: input.region, path: ["input", "region"], on },
    ...(input.parts ?? []).map(({ region }, index) => ({
      code: region,
      path: ["input", "parts", index, "region"],
      on,
    })),
  ];
}

function precisionOf(
  date: string | null | undefined,
  stated: DatePrecision | null | undefined,
): DatePrecision | null {
  return date == null ? null : (stated ?? DatePrecision.DAY);
}

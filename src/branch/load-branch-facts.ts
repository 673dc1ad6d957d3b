import { In, type DataSource, type EntityManager, type EntityTarget } from "typeorm";
import { FigureKind } from "../domain/figure";
import { markDocumented } from "../reference/data-set";
import { Agreement } from "./agreement/agreement.entity";
import { storeAgreement } from "./agreement/record-agreement";
import { branchFacts, type BranchFacts, type ClaimFact, type FundingFact } from "./branch-facts";
import { Claim } from "./claim/claim.entity";
import { beforeRecording, type MonthChanges, reviseClosedMonths } from "./closed-months";
import { CoverageFigure } from "./coverage/coverage-figure.entity";
import { storeCoverageFigures } from "./coverage/record-coverage-figures";
import { Enrollment } from "./enrollment/enrollment.entity";
import { storeEnrollment } from "./enrollment/record-enrollment";
import { FundingLine } from "./funding/funding-line.entity";
import { Meeting } from "./meeting/meeting.entity";
import { storeMeeting } from "./meeting/store-meeting";
import { claimDatabase } from "./office/office-identity";
import { contentOf, created, type RecordChange, storeTrail } from "./record-trail";
import { reviseDocumentedAgreements } from "./revise-documented-agreements";
import { Source } from "./source/source.entity";
import { storeClaims } from "./store-claims";
import { storeFundingLine } from "./store-funding-line";
import { villagesOfKind } from "./villages-of-kind";

/** Two programs that start at once load one after the other. */
const FACTS_LOCK = 7_314_1305;

/** Documented records may be about any month. */
const ALL_MONTHS: MonthChanges = {
  from: "1900-01-01",
  days: [],
  because: () => "documented records loaded",
};

/**
 * Makes the database an office's and records what the documents say of it, with the checks of a
 * mutation and in one transaction. What is on record already stays as it is, except that agreements
 * get what an earlier release did not record of them. A database of simulated figures is refused.
 */
export async function loadBranchFacts(
  db: DataSource,
  officeCode: string,
  progress: (line: string) => void = () => undefined,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query("SELECT pg_advisory_xact_lock($1)", [FACTS_LOCK]);
    await claimDatabase(tx, officeCode);
    await markDocumented(tx);
    const facts = branchFacts[officeCode];
    if (facts === undefined) return;
    await beforeRecording(tx);
    const stored = await storeFacts(tx, officeCode, facts);
    if (stored > 0) await reviseClosedMonths(tx, officeCode, ALL_MONTHS);
    if (stored > 0) progress(`${stored} documented records of ${officeCode} loaded`);
  });
}

async function storeFacts(tx: EntityManager, office: string, facts: BranchFacts): Promise<number> {
  const sources = await missing(tx, Source, office, facts.sources);
  if (sources.length > 0) {
    await tx.insert(
      Source,
      sources.map((source) => ({ officeCode: office, ...source })),
    );
  }

  const changes = sources.map(factCreated);
  const figures = await missing(tx, CoverageFigure, office, facts.coverageFigures);
  if (figures.length > 0) changes.push(...(await storeCoverageFigures(tx, office, figures)));

  // Nothing refers to a request that was never sent: facts have no idempotency keys.
  const request = { office, idempotencyKey: "" };
  const agreements = await missing(tx, Agreement, office, facts.agreements);
  for (const { id, agreement } of agreements) {
    changes.push(await storeAgreement(tx, id, { ...request, ...agreement }));
  }
  const enrollments = await missing(tx, Enrollment, office, facts.enrollments);
  for (const { id, enrollment, kind } of enrollments) {
    const input = { ...request, ...enrollment };
    changes.push(...(await storeEnrollment(tx, id, input, kind ?? FigureKind.STATED)));
  }
  const lines = await missing(tx, FundingLine, office, facts.fundingLines);
  for (const line of lines) await storeFunding(tx, office, line);
  const meetings = await missing(tx, Meeting, office, facts.meetings);
  for (const meeting of meetings) await storeMeeting(tx, office, meeting.id, meeting);
  const claims = await missing(tx, Claim, office, facts.claims);
  await storeClaims(tx, office, claims.map(claimOf));

  changes.push(...[...lines, ...meetings, ...claims].map(factCreated));
  const revised = await reviseDocumentedAgreements(tx, office, facts.agreements);
  changes.push(...revised);
  const loading = { officeCode: office, operation: "loadFacts", who: null, idempotencyKey: null };
  await storeTrail(tx, loading, changes);

  const records = [sources, figures, agreements, enrollments, lines, meetings, claims];
  return records.reduce((sum, { length }) => sum + length, revised.length);
}

async function missing<Fact extends { id: string }>(
  tx: EntityManager,
  entity: EntityTarget<{ officeCode: string; id: string }>,
  officeCode: string,
  facts: readonly Fact[],
): Promise<Fact[]> {
  if (facts.length === 0) return [];
  const ids = facts.map(({ id }) => id);
  const onRecord = await tx.findBy(entity, { officeCode, id: In(ids) });
  const known = new Set(onRecord.map(({ id }) => id));
  return facts.filter(({ id }) => !known.has(id));
}

async function storeFunding(tx: EntityManager, office: string, line: FundingFact): Promise<void> {
  const { id, region, agreement, everyVillageOfKind: every, sources, ...stated } = line;
  const villages = every && (await villagesOfKind(tx, region, every.kind, every.count));
  const stored = { ...stated, regionCode: region, agreementId: agreement ?? null, villages };
  await storeFundingLine(tx, office, id, stored, sources);
}

function factCreated(fact: { id: string }): RecordChange {
  return created(fact.id, contentOf(fact));
}

function claimOf({ region, source, ...claim }: ClaimFact) {
  return { ...claim, regionCode: region, sourceId: source };
}

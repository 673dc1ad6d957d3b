import { graphql, type GraphQLError, type GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { branchContext } from "../../../src/branch/branch.context";
import { loadBranchFacts } from "../../../src/branch/load-branch-facts";
import { claimDatabase } from "../../../src/branch/office/office-identity";
import { buildBranchSchema } from "../../../src/branch/schema";
import { type Actor, atTheMachineOf } from "../../../src/domain/actor";
import { testDatabase } from "../../support/databases";
import { TEST_KEYS } from "./test-keys";

/** An answer, with what the test expects of its data. */
export interface Answer<Data> {
  data: Data;
  errors: readonly GraphQLError[];
}

/** A branch office with a database of its own. */
export interface BranchOffice {
  db: DataSource;
  url: string;
  /** Forgets every record, so that the next test starts without any. */
  forget: () => Promise<void>;
  /** Sends GraphQL; fails when there are errors. */
  ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** Sends GraphQL and gives the errors too. */
  send: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  /** The same office, asked by somebody; otherwise by its head. */
  as: (actor: Actor) => Pick<BranchOffice, "ask" | "send">;
  close: () => Promise<void>;
}

let schema: Promise<GraphQLSchema> | undefined;

/** A branch office without records. */
export async function newOffice(officeCode: string): Promise<BranchOffice> {
  const database = await testDatabase("branch");
  const { db, url } = database;
  await claimDatabase(db.manager, officeCode);
  schema ??= buildBranchSchema();
  const built = await schema;
  const as = (actor: Actor) => {
    const send = async <Data>(source: string, variableValues: Record<string, unknown> = {}) => {
      const contextValue = branchContext(db, officeCode, TEST_KEYS, actor);
      const answer = await graphql({ schema: built, source, variableValues, contextValue });
      // Answers have no prototype; a test compares plain objects.
      const data = JSON.parse(JSON.stringify(answer.data ?? null)) as Data;
      return { data, errors: answer.errors ?? [] };
    };
    const ask = async <Data>(source: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await send<Data>(source, variables);
      if (errors[0] !== undefined) throw errors[0].originalError ?? errors[0];
      return data;
    };
    return { send, ask };
  };
  return {
    db,
    url,
    ...as(atTheMachineOf(officeCode)),
    as,
    forget: () => forgetRecords(db),
    close: () => database.drop(),
  };
}

/** A branch office with the documented records. */
export async function documentedOffice(officeCode: string): Promise<BranchOffice> {
  const office = await newOffice(officeCode);
  await loadBranchFacts(office.db, officeCode);
  return office;
}

/** Coverage figures and the trail refuse to be deleted, so the triggers have to be kept from firing. */
async function forgetRecords(db: DataSource): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query("ALTER TABLE trail_entry DISABLE TRIGGER trail_entry_append_only");
    await tx.query("SET LOCAL session_replication_role = replica");
    await tx.query(
      `TRUNCATE source, citation, coverage_figure, agreement, agreement_region, agreement_addendum,
         enrollment, enrollment_part, enrollment_agreement, enrollment_cell, funding_line,
         funding_line_village, funding_payment, meeting, meeting_region, follow_up, claim,
         recorded_request, trail_entry, participant, participant_domicile, membership,
         membership_cell, itemised_cell, membership_token, token_epoch, token_due,
         duplicate_decision, month_closing, month_closing_row, selection_batch, candidate,
         selection_step, candidate_step, import_job, import_progress, import_reject`,
    );
    await tx.query("ALTER TABLE trail_entry ENABLE ALWAYS TRIGGER trail_entry_append_only");
  });
}

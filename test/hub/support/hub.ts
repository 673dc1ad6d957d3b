import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import type { DataSource } from "typeorm";
import { type HubContext, hubContext } from "../../../src/hub/hub.context";
import type { ReachThresholds } from "../../../src/hub/office-reach";
import { ensurePartitions } from "../../../src/hub/replication/office-partitions";
import { buildHubSchema } from "../../../src/hub/schema";
import { type Actor, OPERATOR } from "../../../src/domain/actor";
import { poolOf } from "../../../src/database/connection";
import { type TestDatabase, testDatabase } from "../../support/databases";

/** An answer as a client would read it. */
export interface Answer<Data> {
  data: Data;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  /** How many SQL statements it took. */
  statements: number;
  /** How many times loaders read, each for all keys that were asked for by then. */
  batches: number;
}

/** A hub with a database of its own. */
export interface TestHub {
  readonly db: DataSource;
  readonly url: string;
  ask<Data>(query: string, variables?: object, reach?: ReachThresholds): Promise<Answer<Data>>;
  /** The same hub, asked by somebody; otherwise by its operator. */
  as(actor: Actor): Pick<TestHub, "ask">;
  /** Empties what offices have sent and what was recorded here. */
  forget(): Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Runs a test that changes reference data, in a hub that nobody else reads. */
export async function inHubOfItsOwn(run: (hub: TestHub) => Promise<void>): Promise<void> {
  const hub = await givenHub("solok", "palopo");
  try {
    await run(hub);
  } finally {
    await hub.stop();
  }
}

/** A hub to which offices are subscribed; they have sent nothing yet. */
export async function givenHub(...officeCodes: string[]): Promise<TestHub> {
  const schema = await buildHubSchema();
  const database = await testDatabase("hub");
  const client = await poolOf(database.db).connect();
  try {
    for (const code of officeCodes) await ensurePartitions(client, code);
  } finally {
    client.release();
  }
  return testHub(schema, database);
}

/** Asks a hub that answers from a database. */
export function asking(
  schema: GraphQLSchema,
  db: DataSource,
  actor: Actor = OPERATOR,
): TestHub["ask"] {
  return async <Data>(query: string, variables: object = {}, reach?: ReachThresholds) => {
    const contextValue: HubContext = hubContext(db, actor, reach);
    const result: ExecutionResult = await graphql({
      schema,
      source: query,
      variableValues: { ...variables },
      contextValue,
    });
    const { data, errors } = JSON.parse(JSON.stringify(result)) as Partial<Answer<Data>>;
    return {
      data: data as Data,
      errors: errors ?? [],
      statements: contextValue.reads.statements,
      batches: contextValue.reads.batches,
    };
  };
}

function testHub(schema: GraphQLSchema, database: TestDatabase): TestHub {
  const { db, url } = database;
  return {
    db,
    url,
    ask: asking(schema, db),
    as: (actor) => ({ ask: asking(schema, db, actor) }),
    // What the hub knows refuses to be deleted, so the triggers have to be kept from firing.
    forget: () =>
      db.transaction(async (tx) => {
        await tx.query("SET LOCAL session_replication_role = replica");
        await tx.query(
          `TRUNCATE source, coverage_figure, known_figure, figure_level, enrollment_cell, known_cell,
             enrolled_count, replication_heartbeat, office_report, eligible_workers,
             coverage_target, official_term, recorded_request, agreement, agreement_region,
             enrollment, enrollment_agreement, itemised_cell, token_epoch, membership_token, duplicate_decision`,
        );
      }),
    stop: () => database.drop(),
  };
}

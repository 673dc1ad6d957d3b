import type { Pool, PoolClient } from "pg";
import { violatedConstraint } from "../database/violated-constraint";
import { StartProblem } from "../domain/start-problem";

/** A branch office that the reference data does not hold, as its operator describes it. */
export interface NewOffice {
  code: string;
  /** Needed only for an office that the database does not know yet. */
  name: string | undefined;
  /** The regional office above it, if any. */
  parent: string | null;
  /** Codes of the regions that it serves. */
  serves: readonly string[];
  /** Since when it serves them. */
  since: string;
}

/**
 * Makes a branch office known to a database: the hub's, so that everybody's queries know it from
 * then on without a restart; or its own, so that it may record figures of the regions that it
 * serves. Run again it adds what is missing. Returns whether it was new.
 */
export async function addOffice(pool: Pool, office: NewOffice): Promise<boolean> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query("BEGIN");
    const isNew = await know(client, office);
    for (const region of office.serves) await serve(client, office, region);
    await client.query("COMMIT");
    return isNew;
  } catch (error) {
    failure = error as Error;
    throw problemOf(office, error);
  } finally {
    client.release(failure);
  }
}

async function know(client: PoolClient, office: NewOffice): Promise<boolean> {
  const { rows } = await client.query<{ kind: string }>(
    "SELECT kind FROM branch_office WHERE code = $1",
    [office.code],
  );
  if (rows[0]?.kind === "BRANCH") return false;
  if (rows[0]) {
    throw new StartProblem(
      `Office ${office.code} is not a branch office: it keeps no records of its own.`,
      "Give the code of a branch office.",
    );
  }
  if (office.name === undefined) {
    throw new StartProblem(
      `Branch office ${office.code} is not known yet.`,
      "Give its --name, and the regions that it --serves.",
    );
  }
  await client.query(
    "INSERT INTO branch_office (code, name, kind, parent_code) VALUES ($1, $2, 'BRANCH', $3)",
    [office.code, office.name, office.parent],
  );
  return true;
}

async function serve(client: PoolClient, office: NewOffice, region: string): Promise<void> {
  try {
    await client.query(
      `INSERT INTO office_territory (office_code, office_kind, region_code, valid)
       SELECT $1, 'BRANCH', $2, daterange($3, NULL)
       WHERE NOT EXISTS (SELECT FROM office_territory
         WHERE office_code = $1 AND region_code = $2 AND valid && daterange($3, NULL))`,
      [office.code, region, office.since],
    );
  } catch (error) {
    switch (violatedConstraint(error)) {
      case "office_territory_one_office_at_a_time":
        throw new StartProblem(
          `Region ${region} is served by another branch office at ${office.since} or later.`,
          "Leave it out of --serves, or give the day from which it changes hands with --since.",
          { cause: error },
        );
      case "office_territory_region":
        throw new StartProblem(
          `There is no region ${region}.`,
          'Ask the graph for its code: { regions(search: "…") { nodes { code name } } }.',
          { cause: error },
        );
      default:
        throw error;
    }
  }
}

function problemOf(office: NewOffice, error: unknown): unknown {
  if (violatedConstraint(error) !== "branch_office_parent") return error;
  return new StartProblem(
    `There is no office ${office.parent} that ${office.code} could belong to.`,
    "Give the code of a known office with --parent, or leave it out.",
    { cause: error },
  );
}

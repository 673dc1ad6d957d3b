import type { DataSource } from "typeorm";
import { refuseIfAny } from "../../graphql/refusal/refused-input";
import { changeParticipant } from "./change-participant";
import { regionsThatExist } from "./cohorts-joined";
import type { RecordDomicileInput } from "./participant-events.input";
import { atPath } from "./person-problem";
import {
  anotherDomicile,
  correctDomicile,
  domicileProblems,
  domicilesOf,
  insertDomiciles,
} from "./store-domiciles";

/**
 * Records where a person lives since a day; nobody is counted elsewhere for it. Throws RefusedInput
 * and stores nothing.
 */
export async function recordDomicile(db: DataSource, input: RecordDomicileInput): Promise<void> {
  const { office, region: regionCode, since, corrects } = input;
  await changeParticipant(db, "recordDomicile", input, async (tx, { number }) => {
    const domicile = { participant: number, regionCode, since };
    const known = await domicilesOf(tx, office, [number]);
    const same = known.find((one) => one.since === since);
    const problems = domicileProblems(domicile, await regionsThatExist(tx, [regionCode]));
    if (same !== undefined && same.regionCode !== regionCode && corrects !== true) {
      problems.push(anotherDomicile(domicile));
    }
    refuseIfAny(
      problems.map((found) =>
        atPath({ ...found, field: found.value === since ? "since" : "region" }, ["input"]),
      ),
    );
    if (same === undefined) await insertDomiciles(tx, office, [domicile]);
    else if (same.regionCode !== regionCode) await correctDomicile(tx, office, domicile);
    return { from: null };
  });
}

import { type Queries, holdsFigures } from "../../reference/data-set";

/** Tables that hold something as soon as anything was loaded, replicated or recorded. */
const FILLED_BY_USE = [
  "source",
  "coverage_figure",
  "known_figure",
  "enrollment_cell",
  "known_cell",
  "eligible_workers",
  "coverage_target",
  "official",
];

/** Refuses a hub that holds any figure: simulated ones would mix with it. */
export async function requireEmptyHub(hub: Queries): Promise<void> {
  const any = FILLED_BY_USE.map((table) => `EXISTS (SELECT FROM ${table})`).join(" OR ");
  const [found] = await hub.query<{ any: boolean }[]>(`SELECT ${any} AS any`);
  if (found?.any === true) throw holdsFigures();
}

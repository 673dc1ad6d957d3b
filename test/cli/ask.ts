/** An answer of a GraphQL server. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends a query over HTTP, as clients do. */
export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  who: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...who },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** The two regencies whose coverage the documents state, at the end of March 2024. */
export const RANKING = `{
  coverageRanking(level: REGENCY, within: "13", asOf: "2024-03-31") {
    ranked
    unranked
    rows { rank percent status region { code } }
  }
}`;

/** The documented head of that ranking. */
export const RANKED = [
  { rank: 1, percent: 105, status: "REPORTED", region: { code: "13.73" } },
  { rank: 2, percent: 20, status: "STALE", region: { code: "13.03" } },
];

/** The ranked rows that a gateway answers with. */
export async function rankedRows(url: string): Promise<unknown[]> {
  const { data, errors } = await ask(url, RANKING);
  if (errors) throw new Error(JSON.stringify(errors));
  const { rows } = data?.coverageRanking as { rows: { rank: number | null }[] };
  return rows.filter(({ rank }) => rank !== null);
}

/** An example of the gallery, as the gateway wrote it into the page. */
export interface Example {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The query that the explorer opens with. */
export interface Asked {
  readonly query: string;
  readonly variables: string;
}

/** The query or example that the address names; the gallery's first without one. */
export function askedIn(address: URLSearchParams, examples: readonly Example[]): Asked {
  const query = address.get("query");
  if (query !== null) return { query, variables: address.get("variables") ?? "{}" };
  const name = address.get("example");
  const example = examples.find((each) => each.name === name) ?? examples[0];
  return {
    query: example?.document ?? "{ __typename }",
    variables: JSON.stringify(example?.variables ?? {}, null, 2),
  };
}

/** A link that opens the explorer with this query. */
export function linkTo(page: URL, { query, variables }: Asked): string {
  const link = new URL("/explorer", page);
  link.searchParams.set("query", query);
  if (variables.trim() !== "") link.searchParams.set("variables", variables);
  const ide = page.searchParams.get("ide");
  if (ide !== null) link.searchParams.set("ide", ide);
  return link.href;
}

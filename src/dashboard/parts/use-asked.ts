import { type AnyVariables, type TypedDocumentNode, useQuery } from "urql";
import { type Asked } from "./asked";

/** Asks for a part of a page. What was there stays while it is asked again. */
export function useAsked<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
  });
  return { data, error, fetching, again: () => ask({ requestPolicy: "network-only" }) };
}

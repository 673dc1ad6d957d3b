import { Client, cacheExchange, fetchExchange } from "urql";

/** Asks the gateway that served the page. */
export const client = new Client({
  url: "/graphql",
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
});

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL } from "graphiql";
import { type ReactNode } from "react";
import { type Asked } from "./asked";
import { CopyLink, SaveCsv } from "./toolbar";

const PLUGINS = [explorerPlugin()];

/** Asks the gateway that sent the page, with the headers that the reader wrote. */
async function ask(question: unknown, options?: { headers?: Record<string, string> }) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(question),
  });
  return (await response.json()) as Record<string, unknown>;
}

/** GraphiQL over this gateway: schema documentation, fields to click, and answers to take along. */
export function Explorer({ asked }: { asked: Asked }): ReactNode {
  return (
    <GraphiQL
      fetcher={(question, options) => ask(question, options)}
      initialQuery={asked.query}
      initialVariables={asked.variables}
      plugins={PLUGINS}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
            <SaveCsv />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

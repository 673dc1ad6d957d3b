import { Markup, markup } from "../embed/markup";
import { type BuiltExplorer } from "./built-explorer";
import { type Example } from "./examples";
import { EXPLORER_STYLE } from "./explorer-style";
import { sandboxHead } from "./sandbox-script";
import { SIGN_IN_HINT } from "./sign-in-hint";

/** JSON inside markup: no text in it can end the element that it stands in. */
function asData(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll("<", "\\u003c"));
}

/** What a page is made of beside the gallery. */
interface ExplorerPage {
  readonly examples: readonly Example[];
  readonly nonce: string;
}

/** Apollo Sandbox with the gallery above it; without internet GraphiQL, or a page that says so. */
export function sandboxPage(page: ExplorerPage & { readonly hasGraphiql: boolean }): string {
  const { examples, nonce, hasGraphiql } = page;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>jangkauan · explorer</title>
<script nonce="${nonce}">${new Markup(sandboxHead(hasGraphiql))}</script>
<style nonce="${nonce}">${new Markup(EXPLORER_STYLE)}</style>
</head>
<body>
${gallery(examples, hasGraphiql ? GO_TO_GRAPHIQL : undefined)}
<main id="missing" hidden><p lang="id">Apollo Sandbox tidak dapat dimuat: halaman ini memerlukan internet. Kirimkan pertanyaan dengan POST /graphql; skemanya ada di <a href="/schema.graphql">schema.graphql</a>.</p>
<p>Apollo Sandbox cannot be loaded: it needs the internet. Send questions by POST /graphql; the schema is in <a href="/schema.graphql">schema.graphql</a>.</p></main>
<main id="sandbox"><p>Apollo Sandbox is loading …</p></main>
<script nonce="${nonce}" type="application/json" id="explorer-data">${asData({ examples })}</script>
</body>
</html>
`.text;
}

/** GraphiQL with the gallery above it; nothing comes from elsewhere. */
export function graphiqlPage(page: ExplorerPage & { readonly built: BuiltExplorer }): string {
  const { examples, nonce, built } = page;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>jangkauan · explorer</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${built.style}">
<style nonce="${nonce}">${new Markup(EXPLORER_STYLE)}</style>
<script type="module" nonce="${nonce}" src="${built.script}"></script>
</head>
<body>
${gallery(examples, GO_TO_SANDBOX)}
<main id="graphiql"><p>GraphiQL is loading …</p></main>
<script type="application/json" id="explorer-data">${asData({ examples })}</script>
</body>
</html>
`.text;
}

/** The other program that explores, and what a link to an example says to stay in this one. */
interface OtherProgram {
  readonly name: string;
  readonly link: string;
  readonly stay: Readonly<Record<string, string>>;
}

const GO_TO_GRAPHIQL: OtherProgram = { name: "GraphiQL", link: "/explorer?ide=graphiql", stay: {} };
const GO_TO_SANDBOX: OtherProgram = {
  name: "Apollo Sandbox",
  link: "/explorer",
  stay: { ide: "graphiql" },
};

/** The questions that analysts ask, each a link that can be sent on; needs no script. */
function gallery(examples: readonly Example[], other: OtherProgram | undefined): Markup {
  return markup`<nav aria-label="Contoh · Examples">
<strong>jangkauan</strong>
<details><summary>Contoh · Examples (${examples.length})</summary><ul>${examples.map((example) => entry(example, other))}</ul></details>
${other ? markup`<a href="${other.link}">${other.name}</a>` : ""}
<a href="/schema.graphql">schema.graphql</a>
${SIGN_IN_HINT}
</nav>`;
}

function entry({ name, title, question }: Example, other: OtherProgram | undefined): Markup {
  const link = `/explorer?${new URLSearchParams({ example: name, ...other?.stay }).toString()}`;
  return markup`<li><a href="${link}"><span lang="id">${title.id}</span> · ${title.en}</a><p lang="id">${question.id}</p><p>${question.en}</p></li>`;
}

import { Markup, markup } from "../embed/markup";
import { type Example } from "./examples";
import { EXPLORER_STYLE } from "./explorer-style";
import { SANDBOX_HEAD } from "./sandbox-script";
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

/** Apollo Sandbox with the gallery above it; without internet the page says so. */
export function sandboxPage({ examples, nonce }: ExplorerPage): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>jangkauan · explorer</title>
<script nonce="${nonce}">${new Markup(SANDBOX_HEAD)}</script>
<style nonce="${nonce}">${new Markup(EXPLORER_STYLE)}</style>
</head>
<body>
${gallery(examples)}
<main id="missing" hidden><p lang="id">Apollo Sandbox tidak dapat dimuat: halaman ini memerlukan internet. Kirimkan pertanyaan dengan POST /graphql; skemanya ada di <a href="/schema.graphql">schema.graphql</a>.</p>
<p>Apollo Sandbox cannot be loaded: it needs the internet. Send questions by POST /graphql; the schema is in <a href="/schema.graphql">schema.graphql</a>.</p></main>
<main id="sandbox"><p>Apollo Sandbox is loading …</p></main>
<script nonce="${nonce}" type="application/json" id="explorer-data">${asData({ examples })}</script>
</body>
</html>
`.text;
}

/** The questions that analysts ask, each a link that can be sent on; needs no script. */
function gallery(examples: readonly Example[]): Markup {
  return markup`<nav aria-label="Contoh · Examples">
<strong>jangkauan</strong>
<details><summary>Contoh · Examples (${examples.length})</summary><ul>${examples.map(entry)}</ul></details>
<a href="/schema.graphql">schema.graphql</a>
${SIGN_IN_HINT}
</nav>`;
}

function entry(example: Example): Markup {
  const { name, title, question } = example;
  const link = `/explorer?${new URLSearchParams({ example: name }).toString()}`;
  return markup`<li><a href="${link}"><span lang="id">${title.id}</span> · ${title.en}</a><p lang="id">${question.id}</p><p>${question.en}</p></li>`;
}

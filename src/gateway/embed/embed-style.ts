import { createHash } from "node:crypto";

/** The whole look of an embedded page; it loads nothing, and follows the reader's light or dark. */
export const EMBED_STYLE = `
:root { color-scheme: light dark; --ink: #14212b; --soft: #4a5a66; --line: #c9d3da; --paper: #fff;
  --fill: #0b6e99; --mark: #e8f3f8; --warn: #8a3b00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef3f6; --soft: #b3c1cb; --line: #3c4a55; --paper: #10181e; --fill: #57b7e0;
    --mark: #1b2c37; --warn: #ffb37a; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0.75rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.25rem; font-size: 1.15rem; line-height: 1.25; }
p { margin: 0 0 0.5rem; }
small, footer { color: var(--soft); font-size: 0.875rem; }
.simulated { border: 2px solid var(--warn); color: var(--warn); padding: 0.25rem 0.5rem;
  font-weight: 700; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--soft); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.35rem;
  border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); font-size: 0.875rem; }
tbody th { font-weight: 600; }
tbody th small { display: block; font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.chosen > * { background: var(--mark); }
.chosen th { border-left: 4px solid var(--fill); }
svg { display: block; width: 4.5rem; height: 0.5rem; margin: 0.25rem 0 0 auto; }
.track { fill: var(--line); } .share { fill: var(--fill); }
ul { margin: 0 0 0.5rem; padding-left: 1.1rem; }
a { color: inherit; }
@media print { body { padding: 0; } }
`;

const STYLE_HASH = createHash("sha256").update(EMBED_STYLE).digest("base64");

/**
 * Nothing runs and nothing is loaded; the page may stand in a frame of any site. Of all addresses
 * only an embedded page's says so.
 */
export const EMBED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

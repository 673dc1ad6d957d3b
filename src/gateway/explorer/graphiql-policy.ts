/**
 * What the page of the built-in explorer may do: nothing from elsewhere. Styles inside markup are let
 * in, by which Monaco places its lines: they can run nothing and load nothing.
 */
export function graphiqlPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A worker follows the policy of its own file: it may load its other parts from here. */
export const FILE_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

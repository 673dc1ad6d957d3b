import { Lexer, Source, TokenKind } from "graphql";

/** How long a query's text is, how deep its brackets go and how many directives are in it. */
export interface TextFigures {
  tokens: number;
  nesting: number;
  directives: number;
}

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Reads a query's text once, without recursion, and stops counting one past a limit: a text that
 * would exhaust the parser's stack is refused before the parser sees it.
 */
export function measureText(text: string, most: TextFigures): TextFigures {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  let directives = 0;
  while (tokens <= most.tokens && nesting <= most.nesting && directives <= most.directives) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) break;
    tokens += 1;
    if (OPENING.has(kind)) nesting = Math.max(nesting, (open += 1));
    else if (CLOSING.has(kind)) open -= 1;
    else if (kind === TokenKind.AT) directives += 1;
  }
  return { tokens, nesting, directives };
}

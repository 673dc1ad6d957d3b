/** The two ways in which an answer can be written. */
export type AnswerType = "application/json" | "application/graphql-response+json";

const PLAIN: AnswerType = "application/json";
const GRAPHQL: AnswerType = "application/graphql-response+json";

interface Wish {
  range: string;
  quality: number;
}

/** Far more than any client sends. */
const LONGEST_READ = 1_000;

/**
 * How the caller wants to be answered: as GraphQL's own type only when it asks for it by name and
 * likes it no less than plain JSON that it named before.
 */
export function answerType(accept: string | undefined): AnswerType {
  const wishes = (accept ?? "").slice(0, LONGEST_READ).split(",").map(wishOf);
  const wanted = wishes.find(({ range, quality }) => range === GRAPHQL && quality > 0);
  if (wanted === undefined) return PLAIN;
  const plain = ["application/json", "application/*", "*/*"]
    .map((range) => wishes.find((wish) => wish.range === range))
    .find((wish) => wish !== undefined);
  if (plain === undefined || plain.quality < wanted.quality) return GRAPHQL;
  if (plain.quality > wanted.quality) return PLAIN;
  const isNamedFirst = plain.range === PLAIN && wishes.indexOf(plain) < wishes.indexOf(wanted);
  return isNamedFirst ? PLAIN : GRAPHQL;
}

function wishOf(part: string): Wish {
  const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const stated = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = stated === undefined ? 1 : Number(stated.slice(2));
  return { range, quality: Number.isFinite(quality) ? quality : 1 };
}

const DELIMITERS = [",", ";", "\t"];

/** What parts the columns of a header: the one of comma, semicolon and tab that comes most often. */
export function delimiterOf(header: string): string {
  const outsideQuotes = header.replace(/"[^"]*"/g, "");
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: outsideQuotes.split(delimiter).length,
  }));
  return counted.reduce((most, other) => (other.count > most.count ? other : most)).delimiter;
}

const LONGEST_HEADER = 64 * 1024;

/** Reads as far as the end of the first line; gives it, and the whole text again from its beginning. */
export async function firstLineOf(
  text: AsyncIterator<string>,
): Promise<{ firstLine: string; all: AsyncGenerator<string> }> {
  let read = "";
  let isEnd = false;
  while (!isEnd && read.length < LONGEST_HEADER && !/[\r\n]/.test(read.trimStart())) {
    const next = await text.next();
    isEnd = next.done === true;
    if (!next.done) read += next.value;
  }
  const [firstLine = ""] = read.trimStart().split(/[\r\n]/, 1);
  return { firstLine, all: again(read, text) };
}

async function* again(read: string, text: AsyncIterator<string>): AsyncGenerator<string> {
  yield read;
  yield* { [Symbol.asyncIterator]: () => text };
}

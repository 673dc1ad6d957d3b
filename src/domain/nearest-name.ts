const MOST_SLIPS = 3;

/** The name that was probably meant: most of it must be there, or it is only a guess. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, slips: editDistance(given, name) }))
    .filter(({ name, slips }) => slips <= Math.min(given.length, name.length) / 2)
    .sort((a, b) => a.slips - b.slips);
  return best && best.slips <= MOST_SLIPS ? best.name : undefined;
}

/** How many letters must be added, dropped or changed to make one text the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

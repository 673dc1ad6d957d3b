import { openLog } from "../../src/cli/log";
import { Progress, untilAborted } from "../../src/cli/progress";

const brokenByUs = new Error("The connection was closed.");

test.each([
  ["warn", 1],
  ["debug", 2],
])("once a stop was asked for, a log at level %s has %i lines", (level, lines) => {
  const written: string[] = [];
  const stopping = new AbortController();
  const log = openLog(level, stopping.signal, { write: (line) => written.push(line) });
  log.warn({ err: brokenByUs }, "the hub did not answer");
  stopping.abort();
  log.child({ office: "solok" }).warn({ err: brokenByUs }, "the hub did not answer");
  expect(written).toHaveLength(lines);
});

test("a step that ends because a stop was asked for shows nothing more", async () => {
  let shown = "";
  const stopping = new AbortController();
  const progress = new Progress(
    untilAborted({ write: (text) => (shown += text) }, stopping.signal),
  );
  await progress.step("PostgreSQL", async () => {
    stopping.abort();
    await Promise.resolve();
    progress.tell("still starting");
  });
  expect(shown).toBe("  PostgreSQL … ");
});

import { Progress } from "../../src/cli/progress";

function shown(isTTY: boolean): { progress: Progress; text: () => string } {
  let written = "";
  const output = { isTTY, write: (text: string) => (written += text) };
  return { progress: new Progress(output), text: () => written.replace(/[0-9.]+ s\n/g, "0 s\n") };
}

const countTo = (progress: Progress, afterMs: number) => {
  const now = jest.spyOn(performance, "now");
  let ms = 0;
  now.mockImplementation(() => ms);
  return progress
    .counting("reading", "lines", (count) => {
      for (const done of [1_000, 2_000, 3_000]) {
        ms += afterMs;
        count(done);
      }
      return Promise.resolve(3_000);
    })
    .finally(() => now.mockRestore());
};

test("on a terminal a count moves in the step's own line", async () => {
  const { progress, text } = shown(true);
  expect(await countTo(progress, 60)).toBe(3_000);
  expect(text()).toBe("  reading … \r\u001B[K  reading … 2,000 lines, 0 s\n");
});

test("elsewhere a count is a line now and then", async () => {
  const { progress, text } = shown(false);
  await countTo(progress, 3_000);
  expect(text()).toBe("  reading … \n    2,000 lines\n  reading: 0 s\n");
});

test("a step that is soon done shows no count", async () => {
  const { progress, text } = shown(false);
  await countTo(progress, 1);
  expect(text()).toBe("  reading … 0 s\n");
});

import { Command } from "commander";
import { addOfficeFlags, officeWithKeys } from "./office-keys";
import { Progress, untilAborted } from "./progress";
import { runUntilDone } from "./run-until-stopped";

/** `keys rotate`: seals with the current key what older keys have sealed. */
export function keysRotateCommand(done: (exitCode: number) => void): Command {
  const command = new Command("rotate")
    .description(
      "seal with the current key what older keys have sealed; stopped at any moment it can be run again",
    )
    .addHelpText("after", "\nExample:\n  $ jangkauan keys rotate --office solok");
  return addOfficeFlags(command).action(async () => {
    const office = officeWithKeys(command);
    const { rotateKeysOf } = await import("../roles/look-after-keys.js");
    done(
      await runUntilDone(async ({ signal }) => {
        const output = untilAborted(process.stdout, signal);
        const older = await new Progress(output).counting(
          `sealing with ${office.keys.sealing[0]?.id}`,
          "rows",
          (count) => rotateKeysOf(office, { signal, sealed: count }),
        );
        output.write(`${older.toLocaleString("en")} sealed with older keys\n`);
      }),
    );
  });
}

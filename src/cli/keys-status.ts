import { Command } from "commander";
import { addOfficeFlags, officeWithKeys } from "./office-keys";

/** `keys status`: which keys an office's rows need. */
export function keysStatusCommand(): Command {
  const command = new Command("status")
    .description("show how many rows each key has sealed, and which keys are no longer needed")
    .addHelpText("after", "\nExample:\n  $ jangkauan keys status --office solok");
  return addOfficeFlags(command).action(async () => {
    const office = officeWithKeys(command);
    const { statusOfKeys } = await import("../roles/look-after-keys.js");
    const inUse = await statusOfKeys(office);
    const set = office.keys.sealing.map(({ id }) => id);
    for (const [at, id] of set.entries()) {
      const sealed = inUse.filter(({ keyId }) => keyId === id);
      const role = at === 0 ? "current" : "older";
      const rows = sealed.map((one) => `${one.rows.toLocaleString("en")} of ${one.table}`);
      const needed = at === 0 ? "nothing yet" : "no longer needed";
      process.stdout.write(`${id} (${role}): ${rows.join(", ") || needed}\n`);
    }
    for (const { keyId, table, rows } of inUse.filter(({ keyId: id }) => !set.includes(id))) {
      process.stdout.write(
        `${keyId} (NOT SET): ${rows.toLocaleString("en")} of ${table} cannot be opened\n`,
      );
    }
  });
}

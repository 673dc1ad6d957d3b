import { randomBytes } from "node:crypto";
import { Argument, Command } from "commander";
import { settings } from "../config/settings";
import { today } from "../domain/calendar";
import { KEY_BYTES } from "../domain/branch-keys";

const WHAT = ["all", "sealing", "nik-index", "token"] as const;
const NAME_BYTES = 3;

/** `keys make`: new random keys, as the settings take them. They are kept nowhere. */
export function keysMakeCommand(): Command {
  return new Command("make")
    .description("print new random keys as the settings take them; they are kept nowhere")
    .addArgument(new Argument("[what]", "which keys").choices(WHAT).default("all"))
    .addHelpText(
      "after",
      `
Examples:
  $ jangkauan keys make >> .env      the keys of a new office, where only its owner may read
  $ jangkauan keys make sealing      one more sealing key: put it before those that are set`,
    )
    .action((what: (typeof WHAT)[number]) => {
      process.stdout.write(what === "all" ? keysOfOffice() : `${KEYS[what]()}\n`);
    });
}

const KEYS = {
  // A name of its own tells a lost key from another one.
  sealing: () => `k${randomBytes(NAME_BYTES).toString("hex")}:${key()}`,
  "nik-index": key,
  token: () => `${today().slice(0, 7)}:${key()}`,
};

function keysOfOffice(): string {
  return `${settings.sealingKeys.variable}=${KEYS.sealing()}
${settings.nikIndexKey.variable}=${KEYS["nik-index"]()}
# Every branch office needs the same token keys: where another one has some, take those.
${settings.tokenKeys.variable}=${KEYS.token()}
`;
}

function key(): string {
  return randomBytes(KEY_BYTES).toString("base64");
}

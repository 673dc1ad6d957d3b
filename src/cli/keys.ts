import { Command } from "commander";
import { keysMakeCommand } from "./keys-make";
import { keysRotateCommand } from "./keys-rotate";
import { keysStatusCommand } from "./keys-status";

/** `keys`: what an operator does with the secrets of a branch office. */
export function keysCommand(done: (exitCode: number) => void): Command {
  return new Command("keys")
    .description("make the keys of a branch office, or change what seals its participants")
    .helpCommand(false)
    .addCommand(keysMakeCommand())
    .addCommand(keysStatusCommand())
    .addCommand(keysRotateCommand(done))
    .addHelpText("after", "\nExample:\n  $ jangkauan keys status --office solok");
}

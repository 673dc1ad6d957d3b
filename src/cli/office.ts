import { Command } from "commander";
import { officeAddCommand } from "./office-add";
import { officeRemoveCommand } from "./office-remove";
import { officeResyncCommand } from "./office-resync";
import { officeStatusCommand } from "./office-status";

/** `office`: what an operator of the hub does to its branch offices, while everything runs. */
export function officeCommand(): Command {
  return new Command("office")
    .description("add a branch office to the hub, or look after its replication")
    .helpCommand(false)
    .addCommand(officeAddCommand())
    .addCommand(officeStatusCommand())
    .addCommand(officeResyncCommand())
    .addCommand(officeRemoveCommand())
    .addHelpText("after", "\nExample:\n  $ jangkauan office status");
}

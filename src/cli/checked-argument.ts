import { InvalidArgumentError } from "commander";

/** Lets a command take only texts that pass a check, and say which those are. */
export function checkedBy(passes: (text: string) => boolean, allowed: string) {
  return (text: string): string => {
    if (passes(text)) return text;
    throw new InvalidArgumentError(`It must be ${allowed}`);
  };
}

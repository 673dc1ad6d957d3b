import { z } from "zod";

/** Texts parted by commas; blanks around them say nothing. */
export const parted = z.string().transform((value) =>
  value
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

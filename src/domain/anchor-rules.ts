/** Where the anchors of an office's trail are kept, and how often one is added. */
export interface AnchorRules {
  file: string;
  /** An anchor is added once so many entries have none … */
  entries: number;
  /** … or some have none and the last one is so many seconds old. */
  seconds: number;
}

/** The rules for a file, as they are set; null where no file is. */
export function anchorRules(
  file: string | undefined,
  { anchorEntries, anchorSeconds }: { anchorEntries: number; anchorSeconds: number },
): AnchorRules | null {
  return file === undefined ? null : { file, entries: anchorEntries, seconds: anchorSeconds };
}

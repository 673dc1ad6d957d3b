import type { BranchKeys } from "../../domain/branch-keys";

/** A file of people to be enrolled, and what to do with it. */
export interface EnrollmentImport {
  officeCode: string;
  keys: BranchKeys;
  fileName: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Null where the sender did not say it. */
  bytesTotal: number | null;
  dryRun: boolean;
  acceptValid: boolean;
  recordedBy: string | null;
  /** Who is signed in; null where nobody is. */
  subject: string | null;
  signal?: AbortSignal;
  watch?: ImportWatch;
}

/** Who looks on while a file is imported. */
export interface ImportWatch {
  begun?: (id: string) => void;
  /** How many rows are stored or refused, and how many bytes are read. */
  told?: (progress: { rows: number; bytes: number }) => void;
  /** How long a part of the work took. */
  took?: (part: string, ms: number) => void;
}

import type { DatePrecision, FigureKind, Precision } from "../domain/figure";
import type { FundingSource } from "../domain/funding-source";
import type { VillageKind } from "../domain/region-level";
import palopo from "../reference/facts/palopo.json";
import solok from "../reference/facts/solok.json";
import type { RecordAgreementInput } from "./agreement/agreement.input";
import type { ClaimCheckedBy } from "./claim/claim.entity";
import type { CoverageFigureInput } from "./coverage/coverage-figures.input";
import type { RecordEnrollmentInput } from "./enrollment/enrollment.input";
import type { NewMeeting } from "./meeting/store-meeting";

/** A source that is documented. */
export interface SourceFact {
  id: string;
  publisher?: string;
  publishedOn?: string;
  about: string;
}

/** Who is documented to pay. */
export interface FundingFact {
  id: string;
  region: string;
  agreement?: string;
  source: FundingSource;
  year?: number;
  asOf?: string;
  asOfPrecision?: DatePrecision;
  amount?: string;
  precision?: Precision;
  participants?: number;
  /** All villages of a kind pay; the table of regions must have as many as are documented. */
  everyVillageOfKind?: { kind: VillageKind; count: number };
  sources: string[];
}

/** A figure as a document states it. */
export interface ClaimFact {
  id: string;
  region: string;
  about: string;
  value: string;
  precision: Precision;
  asOf: string | null;
  asOfPrecision: DatePrecision | null;
  source: string;
  statedNumber?: number;
  checkedBy?: ClaimCheckedBy;
  subjectId?: string;
}

/** What the documents say that a branch office has on record. */
export interface BranchFacts {
  sources: SourceFact[];
  coverageFigures: { id: string; figure: CoverageFigureInput }[];
  agreements: {
    id: string;
    agreement: Omit<RecordAgreementInput, "office" | "idempotencyKey">;
  }[];
  enrollments: {
    id: string;
    kind?: FigureKind;
    enrollment: Omit<RecordEnrollmentInput, "office" | "idempotencyKey">;
  }[];
  fundingLines: FundingFact[];
  meetings: (NewMeeting & { id: string })[];
  claims: ClaimFact[];
}

/** The documented records of each branch office that has any. */
export const branchFacts: Readonly<Record<string, BranchFacts | undefined>> = {
  solok: solok as BranchFacts,
  palopo: palopo as BranchFacts,
};

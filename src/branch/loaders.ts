import type { Reads } from "../database/reads";
import { agreementLoaders } from "./agreement/agreement.loader";
import { budgetLoaders } from "./budget/budget.loader";
import { agreementPageLoaders } from "./agreement/agreement-page.loader";
import { agreementPartsLoaders } from "./agreement/agreement-parts.loader";
import { duplicateSideLoaders } from "./duplicate/duplicate-side.loader";
import { claimLoaders } from "./claim/claim.loader";
import { figurePartsLoaders } from "./coverage/figure-parts.loader";
import { figureLoaders } from "./coverage/recorded-figure.loader";
import { countedEnrollmentLoaders } from "./enrollment/counted-enrollments.loader";
import { enrollmentLoaders } from "./enrollment/enrollment.loader";
import { enrollmentTotalLoaders } from "./enrollment/enrollment-total.loader";
import { fundingLoaders } from "./funding/funding.loader";
import { followUpLoaders } from "./meeting/follow-up.loader";
import { importJobLoaders } from "./import/import-job.loader";
import { meetingLoaders } from "./meeting/meeting.loader";
import { monthClosingLoaders } from "./month/month-closing.loader";
import { candidateFunnelLoaders } from "./selection/candidate-funnel.loader";
import { candidateLoaders } from "./selection/candidate.loader";
import { selectionBatchLoaders } from "./selection/selection-batch.loader";
import { participantLoaders } from "./participant/participant.loader";
import { participantsOfLoaders } from "./participant/participants-of.loader";
import { sourceLoaders } from "./source/source.loader";
import { trailLoaders } from "./trail/trail.loader";

/** Every batched read of a branch, for one request. */
export function branchLoaders(reads: Reads, officeCode: string) {
  return {
    ...sourceLoaders(reads, officeCode),
    ...figureLoaders(reads, officeCode),
    ...figurePartsLoaders(reads, officeCode),
    ...agreementLoaders(reads, officeCode),
    ...agreementPageLoaders(reads, officeCode),
    ...agreementPartsLoaders(reads, officeCode),
    ...enrollmentLoaders(reads, officeCode),
    ...countedEnrollmentLoaders(reads, officeCode),
    ...enrollmentTotalLoaders(reads, officeCode),
    ...fundingLoaders(reads, officeCode),
    ...budgetLoaders(reads, officeCode),
    ...meetingLoaders(reads, officeCode),
    ...followUpLoaders(reads, officeCode),
    ...claimLoaders(reads, officeCode),
    ...monthClosingLoaders(reads, officeCode),
    ...selectionBatchLoaders(reads, officeCode),
    ...candidateLoaders(reads, officeCode),
    ...candidateFunnelLoaders(reads, officeCode),
    ...participantLoaders(reads, officeCode),
    ...participantsOfLoaders(reads, officeCode),
    ...importJobLoaders(reads, officeCode),
    ...trailLoaders(reads, officeCode),
    ...duplicateSideLoaders(reads, officeCode),
  };
}

/** The loaders of one request. */
export type BranchLoaders = ReturnType<typeof branchLoaders>;

import type { GraphQLSchema } from "graphql";
import { buildSubgraph } from "../graphql/subgraph";
import { AgreementResolver } from "./agreement/agreement.resolver";
import {
  OfficeAgreementsResolver,
  RegionAgreementsResolver,
} from "./agreement/agreements-of.resolver";
import { BRANCH_PERMISSIONS } from "./branch-permissions";
import { BudgetType } from "./budget/budget.type";
import {
  AgreementConnectionResolver,
  OfficeAgreementPageResolver,
  RegionAgreementPageResolver,
} from "./agreement/agreement-connection.resolver";
import { AgreementPartsResolver } from "./agreement/agreement-parts.resolver";
import { EditAgreementResolver } from "./agreement/edit-agreement.resolver";
import { ClaimResolver, RegionClaimsResolver } from "./claim/claim.resolver";
import { CoverageFigureResolver } from "./coverage/coverage.resolver";
import {
  FigureChainResolver,
  FigurePartsResolver,
  RecordedFigurePartsResolver,
} from "./coverage/figure-chain.resolver";
import { FigureExplanationResolver } from "./coverage/figure-explanation.resolver";
import { DecideDuplicateCaseResolver } from "./duplicate/decide-duplicate-case.resolver";
import {
  DuplicateMembershipResolver,
  DuplicateSideResolver,
} from "./duplicate/duplicate-side.resolver";
import { DuplicateSideType } from "./duplicate/duplicate-side.type";
import { EnrollmentResolver } from "./enrollment/enrollment.resolver";
import {
  EnrollmentPartsResolver,
  EnrollmentTotalResolver,
} from "./enrollment/enrollment-parts.resolver";
import {
  AgreementEnrollmentsResolver,
  OfficeEnrollmentsResolver,
  RegionEnrollmentsResolver,
} from "./enrollment/enrollments-of.resolver";
import { ItemiseEnrollmentResolver } from "./enrollment/itemise-enrollment.resolver";
import { OfficeFundingResolver } from "./funding/funding-of-office.resolver";
import {
  FundingLinePaymentsResolver,
  FundingPaymentResolver,
} from "./funding/funding-payment.resolver";
import {
  AgreementFundingResolver,
  FundingLineResolver,
  RegionFundingResolver,
} from "./funding/funding.resolver";
import { ImportJobResolver, OfficeImportsResolver } from "./import/import-job.resolver";
import { FollowUpResolver } from "./meeting/follow-up.resolver";
import { MeetingResolver } from "./meeting/meeting.resolver";
import {
  AgreementMeetingsResolver,
  OfficeMeetingsResolver,
  RegionMeetingsResolver,
} from "./meeting/meetings-of.resolver";
import { MonthClosingResolver } from "./month/month-closing.resolver";
import {
  MonthClosingRowResolver,
  OfficeMonthClosingsResolver,
} from "./month/month-closings-of.resolver";
import {
  EnrollmentParticipantsResolver,
  ParticipantConnectionResolver,
  RegionParticipantsResolver,
} from "./participant/participants-of.resolver";
import { MembershipEventsResolver } from "./participant/membership-events.resolver";
import { ParticipantEventsResolver } from "./participant/participant-events.resolver";
import {
  DomicileResolver,
  MembershipResolver,
  ParticipantResolver,
} from "./participant/participant.resolver";
import { ownEntities } from "./own-entities";
import { OfficeSelectionResolver } from "./selection/batches-of-office.resolver";
import {
  CandidateFunnelResolver,
  RegionFunnelResolver,
} from "./selection/candidate-funnel.resolver";
import { CandidateResolver } from "./selection/candidate.resolver";
import { CandidateStepResolver } from "./selection/candidate-step.resolver";
import {
  SelectionBatchResolver,
  SelectionStepResolver,
} from "./selection/selection-batch.resolver";
import { SelectionStepsResolver } from "./selection/selection-step.resolver";
import {
  AgreementSourcesResolver,
  BudgetSourcesResolver,
  EnrollmentSourcesResolver,
  FundingLineSourcesResolver,
  FundingPaymentSourcesResolver,
  MeetingSourcesResolver,
  OfficeSourcesResolver,
  VillageParticipationSourcesResolver,
} from "./source/sources-of.resolver";
import {
  AgreementTrailResolver,
  OfficeTrailResolver,
  TrailConnectionResolver,
} from "./trail/trail.resolver";

/** `@office` says where a field or an entity names its office; composition keeps it. */
const LINK = `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@composeDirective", "@cost", "@listSize"]
    )
    @link(url: "https://jangkauan.id/office/v1.0", import: ["@office"])
    @composeDirective(name: "@office")

  """
  Which branch office answers: the one named by an argument or by a field of the key. Of an id the
  office is what stands before its first colon.
  """
  directive @office(
    "The argument, or the path to a field of it, as input.office."
    argument: String
    "The field of an entity's key."
    field: String
  ) on FIELD_DEFINITION | OBJECT
`;

/** The branch's subgraph: what one office has recorded. Every office runs the same one. */
export function buildBranchSchema(): Promise<GraphQLSchema> {
  return buildSubgraph(
    LINK,
    {
      resolvers: [
        AgreementResolver,
        AgreementPartsResolver,
        EditAgreementResolver,
        RegionAgreementsResolver,
        OfficeAgreementsResolver,
        RegionAgreementPageResolver,
        OfficeAgreementPageResolver,
        AgreementConnectionResolver,
        EnrollmentResolver,
        EnrollmentPartsResolver,
        EnrollmentTotalResolver,
        RegionEnrollmentsResolver,
        OfficeEnrollmentsResolver,
        AgreementEnrollmentsResolver,
        AgreementFundingResolver,
        FundingLineResolver,
        RegionFundingResolver,
        FundingLinePaymentsResolver,
        FundingPaymentResolver,
        OfficeFundingResolver,
        MeetingResolver,
        FollowUpResolver,
        AgreementMeetingsResolver,
        RegionMeetingsResolver,
        OfficeMeetingsResolver,
        ClaimResolver,
        RegionClaimsResolver,
        CoverageFigureResolver,
        RecordedFigurePartsResolver,
        FigureExplanationResolver,
        FigureChainResolver,
        FigurePartsResolver,
        SelectionBatchResolver,
        SelectionStepResolver,
        SelectionStepsResolver,
        OfficeSelectionResolver,
        CandidateResolver,
        CandidateStepResolver,
        CandidateFunnelResolver,
        RegionFunnelResolver,
        MonthClosingResolver,
        MonthClosingRowResolver,
        OfficeMonthClosingsResolver,
        ItemiseEnrollmentResolver,
        ParticipantResolver,
        MembershipResolver,
        DomicileResolver,
        ParticipantEventsResolver,
        MembershipEventsResolver,
        EnrollmentParticipantsResolver,
        RegionParticipantsResolver,
        ParticipantConnectionResolver,
        AgreementSourcesResolver,
        BudgetSourcesResolver,
        EnrollmentSourcesResolver,
        FundingLineSourcesResolver,
        FundingPaymentSourcesResolver,
        VillageParticipationSourcesResolver,
        MeetingSourcesResolver,
        OfficeSourcesResolver,
        ImportJobResolver,
        OfficeImportsResolver,
        OfficeTrailResolver,
        AgreementTrailResolver,
        TrailConnectionResolver,
        DecideDuplicateCaseResolver,
        DuplicateSideResolver,
        DuplicateMembershipResolver,
      ],
      // Reached by the gateway only: no field of ours leads to it.
      orphanedTypes: [BudgetType, DuplicateSideType],
      validate: false,
    },
    ownEntities,
    BRANCH_PERMISSIONS,
  );
}

import type { GraphQLSchema } from "graphql";
import { isOfficeCode } from "../domain/office-code";
import { isRegionCode } from "../domain/region-code";
import { buildSubgraph } from "../graphql/subgraph";
import { BudgetResolver } from "./budget/budget.resolver";
import { CoverageRankingResolver } from "./coverage/coverage-ranking.resolver";
import { CoverageRowResolver } from "./coverage/coverage-row.resolver";
import { ExplanationResolver } from "./coverage/explanation.resolver";
import { RegionCoverageResolver } from "./coverage/region-coverage.resolver";
import {
  EligibleWorkersResolver,
  RegionEligibleWorkersResolver,
} from "./eligible-workers/eligible-workers.resolver";
import { PathToTargetResolver } from "./coverage/path-to-target.resolver";
import {
  DataSetResolver,
  SimulatedExplanationResolver,
  SimulatedOfficeResolver,
  SimulatedRankingResolver,
  SimulatedRowResolver,
} from "./data-set/data-set.resolver";
import { DuplicateCasesResolver } from "./duplicate/duplicate-cases.resolver";
import { DuplicateCountsResolver } from "./duplicate/duplicate-counts.resolver";
import type { HubContext } from "./hub.context";
import { HUB_PERMISSIONS } from "./hub-permissions";
import { BranchOfficeResolver } from "./office/branch-office.resolver";
import {
  OfficeTermsResolver,
  OfficialTermResolver,
  RegionTermsResolver,
} from "./office/official-term.resolver";
import { RegionOfficeResolver } from "./office/region-office.resolver";
import {
  OfficeHeadSourcesResolver,
  OfficialSourcesResolver,
  OfficialTermSourcesResolver,
} from "./office/sighting-sources.resolver";
import { ContributionRateResolver } from "./rate/contribution-rate.resolver";
import { EnrollmentCountResolver } from "./enrollment-count/enrollment-count.resolver";
import { ExpiringAgreementsResolver } from "./lapse/expiring-agreements.resolver";
import { RegionResolver } from "./region/region.resolver";
import { CoverageTargetResolver, RegionTargetsResolver } from "./target/coverage-target.resolver";
import { UniqueCoverageResolver } from "./unique-coverage/unique-coverage.resolver";

const LINK = `
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@inaccessible", "@cost", "@listSize"]
  )`;

interface CodeKey {
  readonly code: string;
}

/** The hub's subgraph: regions, branch offices and what is known of all of them. */
export function buildHubSchema(): Promise<GraphQLSchema> {
  return buildSubgraph(
    LINK,
    {
      resolvers: [
        RegionResolver,
        RegionOfficeResolver,
        RegionCoverageResolver,
        BranchOfficeResolver,
        OfficialSourcesResolver,
        OfficeHeadSourcesResolver,
        OfficialTermResolver,
        OfficeTermsResolver,
        RegionTermsResolver,
        OfficialTermSourcesResolver,
        CoverageRankingResolver,
        CoverageRowResolver,
        ExplanationResolver,
        ExpiringAgreementsResolver,
        EnrollmentCountResolver,
        EligibleWorkersResolver,
        RegionEligibleWorkersResolver,
        CoverageTargetResolver,
        RegionTargetsResolver,
        PathToTargetResolver,
        ContributionRateResolver,
        BudgetResolver,
        DataSetResolver,
        SimulatedRankingResolver,
        SimulatedRowResolver,
        SimulatedExplanationResolver,
        SimulatedOfficeResolver,
        DuplicateCasesResolver,
        DuplicateCountsResolver,
        UniqueCoverageResolver,
      ],
      validate: false,
    },
    {
      Region: ({ code }: CodeKey, { loaders }: HubContext) =>
        isRegionCode(code) ? loaders.regionByCode.load(code) : null,
      BranchOffice: ({ code }: CodeKey, { loaders }: HubContext) =>
        isOfficeCode(code) ? loaders.officeByCode.load(code) : null,
    },
    HUB_PERMISSIONS,
  );
}

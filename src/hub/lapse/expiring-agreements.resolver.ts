import { Args, Ctx, Directive, Query, Resolver } from "type-graphql";
import { today } from "../../domain/calendar";
import { isRecordId } from "../../domain/office-code";
import { RegionLevel } from "../../domain/region-level";
import { manyForEach } from "../../graphql/batching";
import { UserError, shown } from "../../graphql/user-error";
import type { HubContext } from "../hub.context";
import { officeCodeUnknown, requireOfficeCode } from "../office-arguments";
import { regionUnknown, requireAbove, requireRegionCode } from "../region-arguments";
import { atRisk, RankedRegencies, type RegencyLapse } from "./at-risk";
import { CoverageAtRiskType, ExpiringAgreement } from "./expiring-agreement.type";
import {
  ExpiringAgreementsArgs,
  LapseArgs,
  requireAgreements,
  requireDays,
} from "./expiring-agreements.args";

interface Lapsing {
  region: string | null;
  people: string | null;
  withoutHeadcount: number;
  hasSmall: boolean;
}

/** What lapses when agreements end. */
@Resolver(() => ExpiringAgreement)
export class ExpiringAgreementsResolver {
  @Query(() => [ExpiringAgreement], {
    description:
      "The agreements whose term ends within so many days and that no signed renewal follows, with the " +
      "people whose only cover they are and what the lapse would do to coverage and rank. The soonest " +
      "first. Answered from what branch offices have reported, also while one is down.",
  })
  @Directive("@cost(weight: 200)")
  async expiringAgreements(
    @Args(() => ExpiringAgreementsArgs) args: ExpiringAgreementsArgs,
    @Ctx() context: HubContext,
  ): Promise<ExpiringAgreement[]> {
    const { withinDays, within = null, office = null, asOf, definition } = args;
    requireDays(withinDays);
    await requireKnown(context, within, office);
    const day = asOf ?? today();
    const [covers, regencies] = await Promise.all([
      context.loaders.expiring({ asOf: day, withinDays, within, office }),
      rankedRegencies(context, provinceOf(within), day, definition),
    ]);
    const ids = [...new Set(covers.map(({ agreementId }) => agreementId))];
    const coversOf = manyForEach(ids, covers, ({ agreementId }) => agreementId);
    return ids.map((id, at) => {
      const lapsing = coversOf[at] ?? [];
      return {
        agreementId: id,
        agreement: { id },
        endsOn: lapsing[0]?.endsOn ?? day,
        daysLeft: lapsing[0]?.daysLeft ?? 0,
        ...atRisk(lapsesOf(lapsing), regencies),
      };
    });
  }

  @Query(() => CoverageAtRiskType, {
    description:
      "What would be lost if these agreements lapsed together on a day, whatever their terms and " +
      "renewals say: the people whom nothing else covers on the day after, each counted once.",
  })
  @Directive("@cost(weight: 500)")
  async coverageIfLapsed(
    @Args(() => LapseArgs) args: LapseArgs,
    @Ctx() context: HubContext,
  ): Promise<CoverageAtRiskType> {
    requireAgreements(args);
    const { agreements, within = null, asOf, definition } = args;
    agreements.forEach((id, at) => {
      if (!isRecordId(id)) throw agreementUnknown(id, at);
    });
    if (within !== null) requireAbove(within, RegionLevel.REGENCY);
    await requireKnown(context, within, null);
    const day = asOf ?? today();
    const [rows, regencies] = await Promise.all([
      context.loaders.imaginedLapse(agreements, day),
      rankedRegencies(context, within, day, definition),
    ]);
    const known = new Set(rows.map(({ agreementId }) => agreementId));
    agreements.forEach((id, at) => {
      if (!known.has(id)) throw agreementUnknown(id, at);
    });
    return atRisk(lapsesOf(rows), regencies);
  }
}

function lapsesOf(rows: readonly Lapsing[]): RegencyLapse[] {
  return rows.flatMap(({ region, people, withoutHeadcount, hasSmall }) =>
    region === null
      ? []
      : [{ region, people: people === null ? null : BigInt(people), withoutHeadcount, hasSmall }],
  );
}

/** The regencies of a province or of the country, as they rank on a day. */
async function rankedRegencies(
  context: HubContext,
  within: string | null,
  asOf: string,
  definition: string | null | undefined,
): Promise<RankedRegencies> {
  return new RankedRegencies(
    await context.loaders.regenciesRanked({ within, asOf, definition: definition ?? null }),
  );
}

async function requireKnown(
  { loaders }: HubContext,
  within: string | null,
  office: string | null,
): Promise<void> {
  if (within !== null) requireRegionCode(within, "within");
  if (office !== null) requireOfficeCode(office, "office");
  const [region, filing] = await Promise.all([
    within === null ? null : loaders.regionByCode.load(within),
    office === null ? null : loaders.officeByCode.load(office),
  ]);
  if (within !== null && region === null) throw regionUnknown(within, "within");
  if (office !== null && filing === null) throw officeCodeUnknown(office, "office");
}

function provinceOf(within: string | null): string | null {
  return within !== null && within.length === 2 ? within : null;
}

function agreementUnknown(id: string, at: number): UserError {
  return new UserError("The hub knows no agreement with this id.", {
    code: "AGREEMENT_UNKNOWN",
    argument: `agreements.${at}`,
    value: shown(id),
    remedy: "Send Agreement.id as it was answered; a draft filed just now arrives within seconds.",
  });
}

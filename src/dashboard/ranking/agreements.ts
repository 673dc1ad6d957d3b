import { useMemo } from "react";
import { type CombinedError, useQuery } from "urql";
import {
  DashboardAgreementsDocument,
  type DashboardAgreementsQuery,
  DashboardLapsingDocument,
  type DashboardLapsingQuery,
} from "../../../schema/dashboard.types";
import { useAddress } from "../shell/address";
import { type Ranking } from "./question";

export type Lapsing = DashboardLapsingQuery["expiringAgreements"][number];
export type Active = NonNullable<
  DashboardAgreementsQuery["branchOffices"][number]["agreements"]
>[number];

/** How far ahead terms are looked at. */
const AHEAD_DAYS = 365;

/** What is known of the agreements behind the ranking: from the hub, and live from the offices. */
export interface Agreements {
  /** Active ones by region, as its office keeps them. No entry: its office did not answer. */
  readonly active: ReadonlyMap<string, readonly Active[]>;
  /** The next one to end, by region. */
  readonly soonest: ReadonlyMap<string, Lapsing>;
  readonly lapsing: readonly Lapsing[] | undefined;
  readonly isPending: boolean;
  /** Of the offices' part: which ones are missing. */
  readonly error: CombinedError | undefined;
  readonly lapsingError: CombinedError | undefined;
  readonly ask: () => void;
}

export function useAgreements(ranking: Ranking | undefined): Agreements {
  const address = useAddress();
  const [lapsing, askLapsing] = useQuery({
    query: DashboardLapsingDocument,
    variables: {
      within: address.get("within"),
      office: address.get("office"),
      asOf: address.get("asOf"),
      definition: address.get("definition"),
      withinDays: AHEAD_DAYS,
    },
    pause: !ranking,
  });
  // Made-up offices keep no records: there is nobody to ask.
  const [live, askLive] = useQuery({
    query: DashboardAgreementsDocument,
    variables: { activeOn: ranking?.asOf ?? "" },
    pause: !ranking || ranking.simulated,
  });
  const rows = ranking?.rows;
  return useMemo(() => {
    const found = lapsing.data?.expiringAgreements;
    return {
      active: activeByRegion(live.data, rows ?? []),
      soonest: soonestByRegion(found ?? []),
      lapsing: found,
      isPending: live.fetching,
      error: live.error,
      lapsingError: lapsing.error,
      ask: () => {
        askLive({ requestPolicy: "network-only" });
        askLapsing({ requestPolicy: "network-only" });
      },
    };
  }, [lapsing, live, rows, askLive, askLapsing]);
}

/** A region whose office answered has an entry, be it an empty one. */
function activeByRegion(
  data: DashboardAgreementsQuery | undefined,
  rows: Ranking["rows"],
): ReadonlyMap<string, readonly Active[]> {
  const byOffice = new Map(data?.branchOffices.map((office) => [office.code, office.agreements]));
  const byRegion = new Map<string, readonly Active[]>();
  for (const { region } of rows) {
    const agreements = region.office && byOffice.get(region.office.code);
    if (!agreements) continue;
    byRegion.set(
      region.code,
      agreements.filter(({ regions }) =>
        regions.some(({ code }) => code === region.code || code.startsWith(`${region.code}.`)),
      ),
    );
  }
  return byRegion;
}

function soonestByRegion(lapsing: readonly Lapsing[]): ReadonlyMap<string, Lapsing> {
  const soonest = new Map<string, Lapsing>();
  // The service lists the soonest first.
  for (const each of lapsing) {
    for (const { coverage } of each.regions) {
      if (!soonest.has(coverage.region.code)) soonest.set(coverage.region.code, each);
    }
  }
  return soonest;
}

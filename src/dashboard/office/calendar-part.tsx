import { DashboardOfficeAgreementsDocument } from "../../../schema/dashboard.types";
import { today } from "../parts/days";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type Connection, type Expiring, type OfficeAgreement } from "./agreement";
import { CalendarMonth } from "./calendar-month";
import { useOfficeWords } from "./words";

interface CalendarPartProps {
  readonly code: string;
  readonly calendarUrl: string | undefined;
  readonly expiring: Expiring;
  readonly asOf: string | undefined;
}

/** The agreements of the office, month by month as they end; also for a calendar of one's own. */
export function CalendarPart({ code, calendarUrl, expiring, asOf }: CalendarPartProps) {
  const address = useAddress();
  const said = useOfficeWords();
  const asked = useAsked(DashboardOfficeAgreementsDocument, {
    code,
    after: address.get("after"),
  });
  return (
    <Part
      title={said.calendar}
      note={said.calendarNote}
      asked={asked}
      of={(data) => data.branchOffice?.agreementConnection}
      empty={{ when: ({ totalCount }) => totalCount === 0, said: said.noAgreements }}
    >
      {(connection) => (
        <>
          {calendarUrl && (
            <p>
              <a className="button" href={calendarUrl}>
                {said.calendarFile}
              </a>
            </p>
          )}
          <Months agreements={connection.nodes} expiring={expiring} day={asOf ?? today()} />
          <More connection={connection} />
        </>
      )}
    </Part>
  );
}

function More({ connection: { nodes, totalCount, pageInfo } }: { connection: Connection }) {
  const address = useAddress();
  const { count } = useSpeech();
  const said = useOfficeWords();
  if (nodes.length === totalCount) return null;
  return (
    <div className="view">
      <span className="quiet">{said.shownOf(count(nodes.length), count(totalCount))}</span>
      {pageInfo.hasNextPage && (
        <button
          type="button"
          className="button"
          onClick={() => address.set("after", pageInfo.endCursor ?? undefined)}
        >
          {said.showMore}
        </button>
      )}
    </div>
  );
}

interface MonthsProps {
  readonly agreements: readonly OfficeAgreement[];
  readonly expiring: Expiring;
  readonly day: string;
}

/** When an agreement is over: ended early, or at its end. */
function endOf({ terminatedOn, endsOn }: OfficeAgreement): string | null {
  return terminatedOn ?? endsOn ?? null;
}

function Months({ agreements, expiring, day }: MonthsProps) {
  const { month } = useSpeech();
  const said = useOfficeWords();
  const months = new Map<string, OfficeAgreement[]>();
  const open: OfficeAgreement[] = [];
  const over: OfficeAgreement[] = [];
  for (const agreement of agreements) {
    const end = endOf(agreement);
    if (end === null) open.push(agreement);
    else if (end < day) over.push(agreement);
    else {
      const key = end.slice(0, 7);
      months.set(key, [...(months.get(key) ?? []), agreement]);
    }
  }
  const shared = { expiring, day };
  return (
    <>
      {months.size === 0 && <p className="quiet">{said.noEnds}</p>}
      {[...months]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([key, of]) => (
          <CalendarMonth
            key={key}
            title={said.calendarMonth(month(`${key}-01`))}
            agreements={of}
            {...shared}
          />
        ))}
      {open.length > 0 && <CalendarMonth title={said.open} agreements={open} {...shared} />}
      {over.length > 0 && (
        <details>
          <summary>
            {said.over} ({over.length})
          </summary>
          <CalendarMonth title={said.over} agreements={over} {...shared} />
        </details>
      )}
    </>
  );
}

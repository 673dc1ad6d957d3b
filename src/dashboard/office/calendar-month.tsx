import { AtRisk, DaysLeft } from "../parts/agreement-cells";
import { useTerms } from "../parts/use-terms";
import { useParts } from "../parts/words";
import { Link } from "../shell/link";
import { type Expiring, type OfficeAgreement } from "./agreement";

interface CalendarMonthProps {
  readonly title: string;
  readonly agreements: readonly OfficeAgreement[];
  readonly expiring: Expiring;
  readonly day: string;
}

/** The agreements that end in one month, with what then is at risk. */
export function CalendarMonth({ title, agreements, expiring, day }: CalendarMonthProps) {
  const parts = useParts();
  const termOf = useTerms();
  return (
    <section className="calendar-month">
      <h3>{title}</h3>
      <ul className="plain">
        {agreements.map((agreement) => {
          const risk = expiring.find(({ agreementId }) => agreementId === agreement.id);
          const name = `${agreement.kind} ${agreement.number ?? parts.withoutNumber}`;
          return (
            <li key={agreement.id}>
              <b>{name}</b> · {parts.AGREEMENT_STATE[agreement.state]} ·{" "}
              <DaysLeft agreement={agreement} day={day} />
              {risk && (
                <>
                  {" "}
                  · <AtRisk expiring={risk} name={name} />
                </>
              )}
              <small>
                {termOf(agreement)} ·{" "}
                {agreement.regions.map(({ code, name: region }, index) => (
                  <span key={code}>
                    {index > 0 && ", "}
                    <Link to={`/regions/${code}`}>{region}</Link>
                  </span>
                ))}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

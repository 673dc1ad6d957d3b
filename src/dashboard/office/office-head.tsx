import { type DashboardOfficeQuery } from "../../../schema/dashboard.types";
import { dayOf } from "../parts/days";
import { Facts } from "../parts/facts";
import { Link } from "../shell/link";
import { useSpeech } from "../shell/speech";
import { useOfficeWords } from "./words";

type Office = NonNullable<DashboardOfficeQuery["branchOffice"]>;

/** The office as a sentence, and what is known of it. */
export function OfficeHead({ office }: { office: Office }) {
  const speech = useSpeech();
  const said = useOfficeWords();
  const { name, kind, code, territory, status, head, parent, children } = office;
  return (
    <section className="card part">
      <p className="quiet">
        {said.kind[kind]} · <code>{code}</code>
      </p>
      <h1>
        {territory.length === 0 ? said.servesNone(name) : said.serves(name, territory.length)}
      </h1>
      <p className={status.reach === "ONLINE" ? "lede" : "lede warning"}>
        {said.reachLede[status.reach]}
      </p>
      <Facts
        facts={[
          [said.status, said.reach[status.reach]],
          [
            said.lastHeard,
            status.lastReportedAt ? speech.instant(status.lastReportedAt) : said.never,
          ],
          head && [
            said.head,
            <>
              {head.name}
              <small>
                {said.headSeen(dayOf(speech, head.lastSeenOn, head.lastSeenOnPrecision) ?? "")}
              </small>
            </>,
          ],
          parent && [said.parent, <Link to={`/offices/${parent.code}`}>{parent.name}</Link>],
          children.length > 0 && [
            said.children,
            <>
              {children.map((each) => (
                <span key={each.code} className="line-each">
                  <Link to={`/offices/${each.code}`}>{each.name}</Link>
                </span>
              ))}
            </>,
          ],
        ]}
      />
    </section>
  );
}

import { AtRisk, DaysLeft } from "../parts/agreement-cells";
import { Origin } from "../parts/origin";
import { useParts } from "../parts/words";
import { Link } from "../shell/link";
import { type Agreement, type Expiring } from "./agreement";
import { useTerms } from "../parts/use-terms";
import { useRegionWords } from "./words";

interface AgreementsTableProps {
  readonly agreements: readonly Agreement[];
  readonly expiring: readonly Expiring[];
  readonly day: string;
}

/** Each agreement with its term, the days that are left and what it keeps protected. */
export function AgreementsTable({ agreements, expiring, day }: AgreementsTableProps) {
  const said = useRegionWords();
  return (
    <div className="scrolls" role="group" aria-label={said.agreements} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.agreement}</th>
            <th scope="col">{said.term}</th>
            <th scope="col">{said.state}</th>
            <th scope="col" className="number">
              {said.left}
            </th>
            <th scope="col" className="number">
              {said.atRisk}
            </th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <Row
              key={agreement.id}
              agreement={agreement}
              expiring={expiring.find(({ agreementId }) => agreementId === agreement.id)}
              day={day}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly agreement: Agreement;
  readonly expiring: Expiring | undefined;
  readonly day: string;
}

function Row({ agreement, expiring, day }: RowProps) {
  const parts = useParts();
  const said = useRegionWords();
  const termOf = useTerms();
  const { kind, number, state, chain, office, programmes, sources } = agreement;
  const term = termOf(agreement);
  const name = `${kind} ${number ?? parts.withoutNumber}`;
  return (
    <tr>
      <th scope="row">
        {name}
        <small>
          {[...agreement.parties, programmes.join(", ")].filter(Boolean).join(" · ")} ·{" "}
          <Link to={`/offices/${office.code}`}>{office.name}</Link>
        </small>
      </th>
      <td>
        <Origin text={term} name={name} sources={sources} />
        {chain.terms > 1 && <small>{said.chain(chain.position, chain.terms)}</small>}
      </td>
      <td>{parts.AGREEMENT_STATE[state]}</td>
      <td className="number">
        <DaysLeft agreement={agreement} day={day} />
      </td>
      <td className="number">{expiring ? <AtRisk expiring={expiring} name={name} /> : "–"}</td>
    </tr>
  );
}

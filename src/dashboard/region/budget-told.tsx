import { type DashboardRegionBudgetQuery } from "../../../schema/dashboard.types";
import { MonthBars } from "../chart/month-bars";
import { useDecimal } from "../parts/decimal";
import { Facts } from "../parts/facts";
import { Origin } from "../parts/origin";
import { useParts } from "../parts/words";
import { useSpeech } from "../shell/speech";
import { useRegionWords } from "./words";

type Budget = NonNullable<DashboardRegionBudgetQuery["budget"]>;

interface BudgetToldProps {
  readonly budget: Budget;
  readonly name: string;
}

/** What the amount pays for, what the recorded people need, and how long it lasts. */
export function BudgetTold({ budget, name }: BudgetToldProps) {
  const { count, rupiah, words } = useSpeech();
  const decimal = useDecimal();
  const parts = useParts();
  const said = useRegionWords();
  const { shortBy, sources, precision, runwayMonths } = budget;
  const months = (value: number | null | undefined, of: string, rule: string) =>
    value == null ? (
      <span className="not-known">{budget.suppressed ? words.suppressed : parts.unknown}</span>
    ) : (
      <Origin
        text={said.personMonths(count(value))}
        name={`${name}: ${of}`}
        rule={rule}
        steps={budget.rules ?? []}
        sources={sources ?? []}
      />
    );
  return (
    <>
      <Facts
        facts={[
          [
            said.amount,
            budget.amount == null ? (
              <span className="not-known">{said.amountUnknown}</span>
            ) : (
              <>
                {precision && parts.PRECISION[precision]}{" "}
                <Origin text={rupiah(budget.amount)} name={name} sources={sources ?? []} />
              </>
            ),
          ],
          [said.funded, months(budget.funded, said.funded, said.fundedRule)],
          [said.committed, months(budget.committed, said.committed, said.committedRule)],
          [said.balance, months(budget.balance, said.balance, said.balanceRule)],
        ]}
      />
      {shortBy && (
        <p className={shortBy.personMonths > 0 ? "warning" : undefined}>
          {shortBy.personMonths > 0
            ? said.shortBy(count(shortBy.personMonths), rupiah(shortBy.amount))
            : said.enough}{" "}
          {runwayMonths != null && shortBy.personMonths > 0 && said.runway(decimal(runwayMonths))}
        </p>
      )}
      {(budget.refused ?? []).map((each) => (
        <p key={each} lang="en" className="quiet">
          {each}
        </p>
      ))}
      <Months budget={budget} />
    </>
  );
}

function Months({ budget }: { budget: Budget }) {
  const { count, month, rupiah } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  const months = budget.months ?? [];
  if (months.length === 0) return null;
  const money = (amount: string | null | undefined) => (amount == null ? "–" : rupiah(amount));
  const people = (value: number | null | undefined) => (value == null ? "–" : count(value));
  return (
    <>
      {months.some(({ heads }) => heads != null) && (
        <MonthBars
          label={said.monthsLabel}
          months={months.map((each) => ({
            month: each.month,
            said: `${month(each.month)}: ${said.heads} ${people(each.heads)}, ${said.affordable} ${people(each.affordable)}`,
            whole: each.heads ?? 0,
            part: each.affordable ?? 0,
          }))}
          wholeSaid={said.heads}
          partSaid={said.affordable}
          count={count}
        />
      )}
      <details>
        <summary>{parts.asTable}</summary>
        <div className="scrolls" role="group" aria-label={said.monthsLabel} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{parts.month}</th>
                {[said.heads, said.affordable, said.rate, said.cost, said.leftOver].map((name) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((each) => (
                <tr key={each.month}>
                  <th scope="row">{month(each.month)}</th>
                  <td className="number">{people(each.heads)}</td>
                  <td className="number">{people(each.affordable)}</td>
                  <td className="number">{rupiah(each.rate)}</td>
                  <td className="number">{money(each.cost)}</td>
                  <td className="number">{money(each.left)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

import {
  DashboardRegionBudgetDocument,
  DashboardRegionFundingDocument,
  type DashboardRegionFundingQuery,
  type FundingSource,
} from "../../../schema/dashboard.types";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useParts } from "../parts/words";
import { useAddress } from "../shell/address";
import { BudgetTold } from "./budget-told";
import { type PartOfRegion } from "./part-of-region";
import { useRegionWords } from "./words";

type Line = NonNullable<NonNullable<DashboardRegionFundingQuery["region"]>["funding"]>[number];

/** A budget year and who pays: what a budget is of. */
interface BudgetOf {
  readonly year: number;
  readonly funding: FundingSource;
}

/** What the recorded budgets pay for, each by itself. */
export function BudgetPart({ region }: PartOfRegion) {
  const said = useRegionWords();
  const asked = useAsked(DashboardRegionFundingDocument, { code: region.code });
  return (
    <Part
      title={said.budget}
      note={said.budgetNote}
      className="wide"
      asked={asked}
      of={(data) => data.region?.funding}
      empty={{ when: (lines) => lines.length === 0, said: said.noBudget }}
    >
      {(lines) => <Budgets code={region.code} lines={lines} />}
    </Part>
  );
}

/** The budgets that lines speak of, the newest first. A line without a year belongs to none. */
function budgetsOf(lines: readonly Line[]): readonly BudgetOf[] {
  const budgets = new Map<string, BudgetOf>();
  for (const { year, source } of lines) {
    if (year != null) budgets.set(`${year} ${source}`, { year, funding: source });
  }
  return [...budgets.values()].sort(
    (one, other) => other.year - one.year || one.funding.localeCompare(other.funding),
  );
}

function Budgets({ code, lines }: { code: string; lines: readonly Line[] }) {
  const address = useAddress();
  const parts = useParts();
  const said = useRegionWords();
  const budgets = budgetsOf(lines);
  const keyOf = ({ year, funding }: BudgetOf) => `${year}-${funding}`;
  const chosen = budgets.find((each) => keyOf(each) === address.get("budget")) ?? budgets[0];
  const yearless = lines.filter(({ year }) => year == null);
  return (
    <>
      {chosen && (
        <div className="view">
          <label>
            <span>{said.budgetOf}</span>
            <select
              value={keyOf(chosen)}
              onChange={(event) => address.set("budget", event.target.value)}
            >
              {budgets.map((each) => (
                <option key={keyOf(each)} value={keyOf(each)}>
                  {each.year} · {parts.FUNDING[each.funding]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {chosen && <OneBudget key={keyOf(chosen)} code={code} of={chosen} />}
      {yearless.length > 0 && (
        <p className="quiet">
          {said.yearless}: {yearless.map(({ source }) => parts.FUNDING[source]).join(", ")}
        </p>
      )}
    </>
  );
}

function OneBudget({ code, of }: { code: string; of: BudgetOf }) {
  const said = useRegionWords();
  const parts = useParts();
  const asked = useAsked(DashboardRegionBudgetDocument, { code, ...of });
  const name = `${said.amount} ${of.year} · ${parts.FUNDING[of.funding]}`;
  return (
    <Part title={name} className="inner" asked={asked} of={(data) => data.budget}>
      {(budget) => <BudgetTold budget={budget} name={name} />}
    </Part>
  );
}

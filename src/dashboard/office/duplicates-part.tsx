import { useState } from "react";
import {
  DashboardDuplicateCasesDocument,
  type DashboardDuplicateCasesQuery,
} from "../../../schema/dashboard.types";
import { monthAfter, today } from "../parts/days";
import { Origin } from "../parts/origin";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useParts } from "../parts/words";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { useOfficeWords } from "./words";

type Cases = DashboardDuplicateCasesQuery["duplicateCases"];
type Case = Cases["nodes"][number];

/** People of the office who are enrolled elsewhere, too: months and money, never another's person. */
export function DuplicatesPart({ code }: { code: string }) {
  const address = useAddress();
  const said = useOfficeWords();
  const [lastMonth] = useState(() => monthAfter(today(), -1));
  const month = address.get("month") ?? lastMonth.slice(0, 7);
  const asked = useAsked(DashboardDuplicateCasesDocument, {
    code,
    month: `${month}-01`,
    after: undefined,
  });
  return (
    <Part
      title={said.duplicates}
      note={said.duplicatesNote}
      asked={asked}
      of={(data) => data.duplicateCases}
    >
      {(cases) => (
        <>
          <div className="view">
            <label>
              <span>{said.month}</span>
              <input
                type="month"
                value={month}
                onChange={(event) => address.set("month", event.target.value)}
              />
            </label>
          </div>
          <Told cases={cases} />
        </>
      )}
    </Part>
  );
}

function Told({ cases: { nodes, totalCount, unmatchedOffices } }: { cases: Cases }) {
  const { count } = useSpeech();
  const said = useOfficeWords();
  return (
    <>
      {unmatchedOffices.length > 0 && (
        <p className="warning">
          {said.unmatched(unmatchedOffices.map(({ name }) => name).join(", "))}
        </p>
      )}
      {nodes.length === 0 ? (
        <p className="quiet">{said.noDuplicates}</p>
      ) : (
        <>
          <p className="quiet">{said.cases(count(totalCount))}</p>
          <CaseTable cases={nodes} />
        </>
      )}
    </>
  );
}

function CaseTable({ cases }: { cases: readonly Case[] }) {
  const { rupiah, month } = useSpeech();
  const parts = useParts();
  const said = useOfficeWords();
  return (
    <div className="scrolls" role="group" aria-label={said.duplicates} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.kindOf}</th>
            <th scope="col">{said.otherOffice}</th>
            <th scope="col">{said.months}</th>
            <th scope="col">{said.state}</th>
            <th scope="col" className="number">
              {said.paidTwice}
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <tr key={each.id}>
              <th scope="row">{said.classes[each.class]}</th>
              <td>{each.otherOffice.name}</td>
              <td>
                {each.months
                  .map(({ from, until }) => `${month(from)} – ${month(until)}`)
                  .join(", ")}
              </td>
              <td>{said.duplicateStates[each.state]}</td>
              <td className="number">
                {each.rupiahPaidTwice == null ? (
                  <span className="not-known">{parts.unknown}</span>
                ) : (
                  <Origin
                    text={rupiah(each.rupiahPaidTwice)}
                    name={said.paidTwice}
                    rule={said.basis[each.paidTwiceBasis]}
                  />
                )}
                {each.rupiahPaidTwice == null && <small>{said.basis[each.paidTwiceBasis]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useId } from "react";
import { type DashboardOfficeQuery } from "../../../schema/dashboard.types";
import { People, Share } from "../parts/share";
import { Link } from "../shell/link";
import { useSpeech } from "../shell/speech";
import { useOfficeWords } from "./words";

type Territory = NonNullable<DashboardOfficeQuery["branchOffice"]>["territory"];

/** The regions that the office serves, each with its share. */
export function TerritoryPart({ territory }: { territory: Territory }) {
  const { words } = useSpeech();
  const said = useOfficeWords();
  const heading = useId();
  return (
    <section className="card part" aria-labelledby={heading}>
      <h2 id={heading}>{said.territory}</h2>
      {territory.length === 0 ? (
        <p className="quiet">{said.noTerritory}</p>
      ) : (
        <>
          <div className="scrolls" role="group" aria-label={said.territory} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.region}</th>
                  <th scope="col">{said.share}</th>
                  <th scope="col" className="number">
                    {words.participants}
                  </th>
                  <th scope="col" className="number">
                    {words.eligibleWorkers}
                  </th>
                </tr>
              </thead>
              <tbody>
                {territory.map(({ code, name, coverage }) => (
                  <tr key={code}>
                    <th scope="row">
                      <Link to={`/regions/${code}`}>{name}</Link>
                    </th>
                    <td>
                      <Share row={coverage} />
                    </td>
                    <td className="number">
                      <People row={coverage} people={coverage.participants} />
                    </td>
                    <td className="number">
                      <People row={coverage} people={coverage.eligibleWorkers} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

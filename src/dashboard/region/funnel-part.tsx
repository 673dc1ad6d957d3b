import {
  DashboardRegionFunnelDocument,
  type DashboardRegionFunnelQuery,
} from "../../../schema/dashboard.types";
import { useDecimal } from "../parts/decimal";
import { Origin } from "../parts/origin";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useSpeech } from "../shell/speech";
import { type PartOfRegion } from "./part-of-region";
import { useRegionWords } from "./words";

type Funnel = NonNullable<NonNullable<DashboardRegionFunnelQuery["region"]>["candidateFunnel"]>;

/** How far the candidates of the region have come. Not for everybody: candidates are people. */
export function FunnelPart({ region }: PartOfRegion) {
  const said = useRegionWords();
  const asked = useAsked(DashboardRegionFunnelDocument, { code: region.code });
  return (
    <Part
      title={said.funnel}
      note={said.funnelNote}
      asked={asked}
      of={(data) => data.region?.candidateFunnel}
      empty={{ when: ({ stages }) => stages.length === 0, said: said.noFunnel }}
    >
      {({ stages }) => <Stages stages={stages} />}
    </Part>
  );
}

function Stages({ stages }: { stages: Funnel["stages"] }) {
  const { count } = useSpeech();
  const decimal = useDecimal();
  const said = useRegionWords();
  const most = Math.max(1, ...stages.map(({ reached }) => reached));
  return (
    <div className="scrolls" role="group" aria-label={said.funnel} tabIndex={0}>
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">{said.stage}</th>
            <th scope="col" className="number">
              {said.reached}
            </th>
            <td className="length" />
            {[said.standing, said.rejected, said.median].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, reached, standing, rejected, medianDays }) => (
            <tr key={stage}>
              <th scope="row">{said.stages[stage]}</th>
              <td className="number">
                <Origin text={count(reached)} name={said.stages[stage]} rule={said.funnelRule} />
              </td>
              <td className="length">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="share" width={(reached / most) * 100} height="10" />
                </svg>
              </td>
              <td className="number">{count(standing)}</td>
              <td className="number">{count(rejected)}</td>
              <td className="number">{medianDays == null ? "–" : decimal(medianDays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

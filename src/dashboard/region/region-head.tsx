import { View } from "../parts/choose";
import { Facts } from "../parts/facts";
import { People, Share } from "../parts/share";
import { Strip } from "../parts/strip";
import { useParts } from "../parts/words";
import { Link } from "../shell/link";
import { useSpeech } from "../shell/speech";
import { type Region, type RegionAnswer } from "./part-of-region";
import { useRegionWords } from "./words";

interface RegionHeadProps {
  readonly answer: RegionAnswer;
  readonly region: Region;
}

/** The answer as a sentence, its numbers, and the controls of the page. */
export function RegionHead({ answer, region }: RegionHeadProps) {
  const said = useRegionWords();
  const { coverage, office, parent, level } = region;
  return (
    <>
      <Strip
        asOf={coverage.asOf}
        office={office}
        isSimulated={answer.dataSet.kind === "SIMULATED"}
      />
      <section className="card answer">
        <p className="quiet">
          {said.level[level]} · <code>{region.code}</code>
          {parent && (
            <>
              {" "}
              {said.in} <Link to={`/regions/${parent.code}`}>{parent.name}</Link>
            </>
          )}
        </p>
        <h1>
          {coverage.percent == null ? (
            said.notKnown(region.name)
          ) : (
            <>
              {said.stands(region.name)} <Percent value={coverage.percent} /> {said.ofWorkers}
            </>
          )}
        </h1>
        <Lede region={region} />
        <View asOf={coverage.asOf} definitions={answer.coverageDefinitions}>
          <Link to="/compare" query={{ regions: region.code }} className="button">
            {said.compare}
          </Link>
        </View>
      </section>
      <Numbers region={region} />
    </>
  );
}

function Percent({ value }: { value: number }) {
  const { percent } = useSpeech();
  return <span className="n">{percent(value)}</span>;
}

function Lede({ region: { coverage } }: { region: Region }) {
  const { count, percent } = useSpeech();
  const said = useRegionWords();
  const { participants, eligibleWorkers, target } = coverage;
  if (coverage.percent == null) return <p className="lede">{said.notKnownHint}</p>;
  return (
    <p className="lede">
      {participants != null && eligibleWorkers != null && (
        <>{said.lede(count(participants), count(eligibleWorkers))}. </>
      )}
      {target?.workersNeeded === 0 && said.gapReached(percent(target.percent))}
      {target?.workersNeeded != null &&
        target.workersNeeded > 0 &&
        said.gapLeft(count(target.workersNeeded), percent(target.percent))}
    </p>
  );
}

function Numbers({ region: { coverage, office } }: { region: Region }) {
  const { words, percent, points } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  const { target, definition } = coverage;
  return (
    <section className="card numbers" aria-label={words.share}>
      <p className="quiet">{words.share}</p>
      <p className="big">
        <Share row={coverage} />
      </p>
      <Facts
        facts={[
          [said.participants, <People key="n" row={coverage} people={coverage.participants} />],
          [said.eligible, <People key="d" row={coverage} people={coverage.eligibleWorkers} />],
          [
            said.target,
            target ? (
              <>
                {percent(target.percent)}
                {target.gapPoints != null && ` (${parts.points(points(-target.gapPoints))})`}
                <small>{said.legalBasis(target.set.legalBasis)}</small>
              </>
            ) : (
              <span className="not-known">{said.noTarget}</span>
            ),
          ],
          definition && [
            words.definition,
            <span key="f" lang="en">
              {definition.name}
            </span>,
          ],
          [
            said.servedBy,
            office ? (
              <Link key="o" to={`/offices/${office.code}`}>
                {office.name}
              </Link>
            ) : (
              <span className="not-known">{said.noOffice}</span>
            ),
          ],
        ]}
      />
    </section>
  );
}

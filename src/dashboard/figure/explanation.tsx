import { useQuery } from "urql";
import {
  DashboardExplanationDocument,
  type DashboardExplanationQuery,
} from "../../../schema/dashboard.types";
import { useSpeech } from "../shell/speech";
import { Failure } from "../states/failure";
import { NotKnown, SimulatedMark } from "../states/known";
import { Skeleton } from "../states/skeleton";
import { Fact } from "./fact";
import { Sheet } from "./sheet";

type Explained = DashboardExplanationQuery["explain"];

interface ExplanationProps {
  figureId: string;
  onClose: () => void;
}

/** Where a number comes from: the rule, its two numbers, its date, who keeps it, who published it. */
export default function Explanation({ figureId, onClose }: ExplanationProps) {
  const { words } = useSpeech();
  const [{ data, error }, ask] = useQuery({
    query: DashboardExplanationDocument,
    variables: { figure: figureId },
  });
  return (
    <Sheet title={words.whereFrom} onClose={onClose}>
      {data ? (
        <Told explained={data.explain} />
      ) : error ? (
        <Failure error={error} onRetry={() => ask({ requestPolicy: "network-only" })} />
      ) : (
        <Skeleton />
      )}
    </Sheet>
  );
}

function Told({ explained }: { explained: Explained }) {
  const { words, percent, count, date, instant } = useSpeech();
  const { row, rule, office, sources, steps } = explained;
  const { participants, eligibleWorkers, definition, checks } = row;
  return (
    <>
      <p className="sheet-figure">
        <span>{row.region.name}</span>
        <strong>
          {row.percent == null ? <NotKnown status={row.status} /> : percent(row.percent)}
        </strong>
        {explained.simulated && <SimulatedMark />}
      </p>
      <p>{words.rules[rule]}</p>
      <dl className="facts">
        <Fact
          name={words.participants}
          value={participants == null ? undefined : count(participants)}
        />
        <Fact
          name={words.eligibleWorkers}
          value={eligibleWorkers == null ? undefined : count(eligibleWorkers)}
        />
        <Fact name={words.figureDate} value={row.figureAsOf ? date(row.figureAsOf) : undefined} />
        <Fact name={words.keptBy} value={office?.name} isShownEmpty={false} />
        <Fact
          name={words.recordedAt}
          value={explained.recordedAt ? instant(explained.recordedAt) : undefined}
          isShownEmpty={false}
        />
        <Fact
          name={words.knownSince}
          value={explained.knownAt ? instant(explained.knownAt) : undefined}
          isShownEmpty={false}
        />
        <Fact name={words.replacedBecause} value={explained.replacedBecause} isShownEmpty={false} />
      </dl>
      {definition && (
        <section>
          <h3>{words.definition}</h3>
          <p lang="en">
            <b>{definition.name}</b> ({definition.id}@{definition.version}).{" "}
            {definition.description}
          </p>
        </section>
      )}
      {checks.length > 0 && (
        <section>
          <h3>{words.checks}</h3>
          <ul>
            {checks.map(({ about, stated, computed, check }) => (
              <li key={`${about} ${computed}`}>
                {words.stated} {stated}, {words.computed} {computed}:{" "}
                <b>{words.checkResults[check]}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{words.sources}</h3>
        {sources.length === 0 && <p>{words.noSources}</p>}
        <ul>
          {sources.map(({ id, publisher, publishedOn, about }) => (
            <li key={id}>
              <span lang="en">{about}</span>
              <small>
                {[publisher, publishedOn && words.publishedOn(publishedOn), id]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </li>
          ))}
        </ul>
      </section>
      {explained.parts.length > 0 && <p>{words.parts(count(explained.parts.length))}</p>}
      <details>
        <summary>{words.steps}</summary>
        <ol lang="en">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

import { memo } from "react";
import { type DashboardChoicesQuery } from "../../../schema/dashboard.types";
import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { Choose } from "./choose";
import { ChooseDate } from "./choose-date";
import { type Ranking, lastClosedMonth, monthsBefore } from "./question";
import { RANKING_WORDS } from "./words";

interface ControlsProps {
  choices: DashboardChoicesQuery | undefined;
  ranking: Ranking;
  /** The last day of a simulated set. */
  until: string | null | undefined;
}

/** What the ranking is of: scope, office, the two dates and the definition. */
export const Controls = memo(function Controls({ choices, ranking, until }: ControlsProps) {
  const { language } = useSpeech();
  const { controls, definitions } = useWords(RANKING_WORDS);
  const told = (id: string) =>
    definitions[id]?.name ?? newest(choices).find((each) => each.id === id)?.name ?? id;
  return (
    <div className="card controls not-printed" role="group" aria-label={controls.label}>
      <Choose name="within" label={controls.within} none={controls.country}>
        {choices?.regions.nodes.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choose>
      <Choose name="office" label={controls.office} none={controls.everyOffice}>
        {choices?.branchOffices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choose>
      <ChooseDate
        name="asOf"
        label={controls.asOf}
        shown={ranking.asOf}
        last={until ?? lastClosedMonth()}
        none={controls.lastClosed}
      />
      <ChooseDate
        name="comparedTo"
        label={controls.comparedTo}
        shown={ranking.comparedTo ?? ""}
        last={monthsBefore(ranking.asOf, 1)}
        usual={monthsBefore(ranking.asOf, 12)}
        none={controls.yearBefore}
      />
      <Choose name="definition" label={controls.definition} none={told("as-published")}>
        {newest(choices)
          .filter(({ id }) => id !== "as-published")
          .map(({ id }) => (
            <option
              key={id}
              value={id}
              lang={language === "en" || definitions[id] ? undefined : "en"}
            >
              {told(id)}
            </option>
          ))}
      </Choose>
    </div>
  );
});

type Definition = DashboardChoicesQuery["coverageDefinitions"][number];

/** The newest version of each definition, as the service lists them: newest first. */
function newest(choices: DashboardChoicesQuery | undefined): readonly Definition[] {
  const byId = new Map<string, Definition>();
  for (const each of choices?.coverageDefinitions ?? []) {
    if (!byId.has(each.id)) byId.set(each.id, each);
  }
  return [...byId.values()];
}

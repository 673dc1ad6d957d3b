import { memo } from "react";
import { type DashboardChoicesQuery } from "../../../schema/dashboard.types";
import { useSpeech } from "../shell/speech";
import { useWords } from "../words/spoken";
import { Choose, ChooseDate } from "./choose";
import { type Ranking } from "./question";
import { RANKING_WORDS } from "./words";

interface ControlsProps {
  choices: DashboardChoicesQuery | undefined;
  ranking: Ranking;
}

/** What the ranking is of: scope, office, the two dates and the definition. */
export const Controls = memo(function Controls({ choices, ranking }: ControlsProps) {
  const { language } = useSpeech();
  const { controls } = useWords(RANKING_WORDS);
  const today = new Date().toISOString().slice(0, 10);
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
      <ChooseDate name="asOf" label={controls.asOf} shown={ranking.asOf} latest={today} />
      <ChooseDate
        name="comparedTo"
        label={controls.comparedTo}
        shown={ranking.comparedTo ?? ""}
        latest={ranking.asOf}
      />
      <Choose name="definition" label={controls.definition} none={nameOf(choices, "as-published")}>
        {newest(choices)
          .filter(({ id }) => id !== "as-published")
          .map(({ id, name }) => (
            <option key={id} value={id} lang={language === "en" ? undefined : "en"}>
              {name}
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

function nameOf(choices: DashboardChoicesQuery | undefined, id: string): string {
  return newest(choices).find((each) => each.id === id)?.name ?? "…";
}

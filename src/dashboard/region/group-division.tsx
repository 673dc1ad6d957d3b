import {
  DashboardRegionGroupsDocument,
  type DashboardRegionGroupsQuery,
} from "../../../schema/dashboard.types";
import { useAsked } from "../parts/use-asked";
import { Without } from "../parts/without";
import { useParts } from "../parts/words";
import { isSomething, useBars } from "./counted";
import { Division } from "./division";
import { useRegionWords } from "./words";

interface GroupDivisionProps {
  readonly code: string;
  readonly asOf: string | undefined;
}

/** By the work that people do. Groups may be small, so that they are not for everybody. */
export function GroupDivision({ code, asOf }: GroupDivisionProps) {
  const asked = useAsked(DashboardRegionGroupsDocument, { code, asOf });
  const said = useRegionWords();
  const groups = asked.data?.region?.byGroup;
  if (groups) return <Groups groups={groups} />;
  return (
    <section className="multiple">
      <h3>{said.byGroup}</h3>
      <Without asked={asked} />
    </section>
  );
}

type Groups = NonNullable<DashboardRegionGroupsQuery["region"]>["byGroup"];

function Groups({ groups }: { groups: Groups }) {
  const parts = useParts();
  const said = useRegionWords();
  const bar = useBars();
  return (
    <Division
      title={said.byGroup}
      bars={groups
        .filter(isSomething)
        .map((row) =>
          bar(
            row.workerGroup ?? "",
            row.workerGroup
              ? (parts.GROUPS[row.workerGroup] ?? row.workerGroup)
              : said.groupUnknown,
            row,
          ),
        )}
    />
  );
}

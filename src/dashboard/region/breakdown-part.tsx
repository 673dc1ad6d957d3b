import {
  DashboardRegionBreakdownDocument,
  type DashboardRegionBreakdownQuery,
} from "../../../schema/dashboard.types";
import { Bars } from "../chart/bars";
import { Figure } from "../figure/figure";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useParts } from "../parts/words";
import { searchWith } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type Counted, isSomething, useBars } from "./counted";
import { Division } from "./division";
import { GroupDivision } from "./group-division";
import { type PartOfRegion } from "./part-of-region";
import { useRegionWords } from "./words";

type Broken = NonNullable<DashboardRegionBreakdownQuery["region"]>;

/** Whom the branch office protects, taken apart four ways. A withheld number is no zero. */
export function BreakdownPart({ region, asOf }: PartOfRegion) {
  const said = useRegionWords();
  const asked = useAsked(DashboardRegionBreakdownDocument, { code: region.code, asOf });
  return (
    <Part
      title={said.breakdown}
      note={said.breakdownNote}
      className="wide"
      asked={asked}
      of={(data) => data.region}
    >
      {(broken) => (
        <div className="multiples">
          <BySegment broken={broken} />
          <ByFunding broken={broken} />
          <GroupDivision code={region.code} asOf={asOf} />
          <ByPlace broken={broken} />
        </div>
      )}
    </Part>
  );
}

function BySegment({ broken }: { broken: Broken }) {
  const { count, date } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  const bar = useBars();
  const stated = broken.coverage.segments;
  const statedOn = stated[0]?.figureAsOf;
  return (
    <Division
      title={said.bySegment}
      bars={broken.bySegment.flatMap((row) =>
        row.segment ? [bar(row.segment, parts.SEGMENT[row.segment], row)] : [],
      )}
    >
      {stated.length > 0 && statedOn && (
        <>
          <h4>
            {said.stated} · {date(statedOn)}
          </h4>
          <Bars
            caption={`${said.bySegment}: ${said.stated}`}
            bars={stated.map(({ segment, participants, status }) => ({
              key: segment,
              label: parts.SEGMENT[segment],
              value: participants ?? null,
              said:
                participants == null ? (
                  parts.STATUS[status]
                ) : (
                  <Figure figureId={broken.coverage.figureId} text={count(participants)} />
                ),
            }))}
          />
        </>
      )}
    </Division>
  );
}

function ByFunding({ broken }: { broken: Broken }) {
  const parts = useParts();
  const said = useRegionWords();
  const bar = useBars();
  return (
    <Division
      title={said.byFunding}
      bars={broken.byFunding
        .filter(isSomething)
        .map((row) =>
          bar(
            row.funding ?? "",
            row.funding ? parts.FUNDING[row.funding] : said.fundingUnknown,
            row,
          ),
        )}
    />
  );
}

/** Whom the records place no closer than the whole region is missing from its parts: that is no zero. */
function ByPlace({ broken }: { broken: Broken }) {
  const { language, count } = useSpeech();
  const said = useRegionWords();
  const bar = useBars();
  const { children } = broken;
  if (children.length === 0) return null;
  const search = searchWith("", { lang: language === "en" ? "en" : undefined });
  const whole = together(broken.bySegment).people ?? 0;
  const counted = children.map((child) => ({ ...child, counted: together(child.enrolled) }));
  const told = counted.reduce((sum, child) => sum + (child.counted.people ?? 0), 0);
  const isWhole = told >= whole;
  const bars = counted.map(({ code, name, counted: people }) =>
    isWhole || people.people !== 0
      ? bar(code, name, people, `/regions/${code}${search}`)
      : { key: code, label: name, value: null, said: "–", href: `/regions/${code}${search}` },
  );
  const areDistricts = children.every(({ level }) => level === "DISTRICT");
  return (
    <Division title={areDistricts ? said.byPlace : said.byPart} bars={bars}>
      {!isWhole && <p className="quiet">{said.notByPlace(count(whole - told))}</p>}
    </Division>
  );
}

/** All segments of a place together; not told where one of them is withheld. */
function together(segments: readonly Counted[]): Counted {
  const hidden = segments.find(({ people }) => people == null);
  if (hidden) return { people: null, status: hidden.status };
  if (segments.length === 0) return { people: null, status: "NOT_REPORTED" };
  return {
    people: segments.reduce((sum, { people }) => sum + (people ?? 0), 0),
    status: "REPORTED",
  };
}

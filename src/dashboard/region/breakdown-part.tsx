import { type ReactNode } from "react";
import {
  DashboardRegionBreakdownDocument,
  type DashboardRegionBreakdownQuery,
  type FigureStatus,
} from "../../../schema/dashboard.types";
import { type Bar, Bars } from "../chart/bars";
import { Origin } from "../parts/origin";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useParts } from "../parts/words";
import { searchWith } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { type PartOfRegion } from "./part-of-region";
import { useRegionWords } from "./words";

type Broken = NonNullable<DashboardRegionBreakdownQuery["region"]>;

interface Counted {
  readonly people?: number | null;
  readonly status: FigureStatus;
}

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
          <ByGroup broken={broken} />
          <ByPlace broken={broken} />
        </div>
      )}
    </Part>
  );
}

/** A number of people as a bar; those that are not stated are told as such. */
function useBars() {
  const { count } = useSpeech();
  const parts = useParts();
  const said = useRegionWords();
  return (key: string, label: string, { people, status }: Counted, href?: string): Bar => ({
    key,
    label,
    value: people ?? null,
    isSuppressed: status === "SUPPRESSED",
    href,
    said:
      people == null ? (
        parts.STATUS[status]
      ) : (
        <Origin text={count(people)} name={label} rule={said.countRule} />
      ),
  });
}

function BySegment({ broken }: { broken: Broken }) {
  const { date } = useSpeech();
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
            bars={stated.map((row) =>
              bar(`stated ${row.segment}`, parts.SEGMENT[row.segment], {
                people: row.participants,
                status: row.status,
              }),
            )}
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

function ByGroup({ broken }: { broken: Broken }) {
  const parts = useParts();
  const said = useRegionWords();
  const bar = useBars();
  return (
    <Division
      title={said.byGroup}
      bars={broken.byGroup
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

/** A line "not stated: 0" says nothing; any other zero was reported. */
function isSomething(row: Counted & { funding?: string | null; workerGroup?: string | null }) {
  return row.status !== "ZERO_REPORTED" || (row.funding ?? row.workerGroup) != null;
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

interface DivisionProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly children?: ReactNode;
}

const SHOWN = 12;

function Division({ title, bars, children }: DivisionProps) {
  const parts = useParts();
  const said = useRegionWords();
  const sorted = bars.toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
  const more = sorted.slice(SHOWN);
  return (
    <section className="multiple">
      <h3>{title}</h3>
      {bars.length === 0 ? (
        <p className="quiet">{said.noEnrolled}</p>
      ) : (
        <Bars caption={title} bars={sorted.slice(0, SHOWN)} />
      )}
      {more.length > 0 && (
        <details>
          <summary>{parts.more(more.length)}</summary>
          <Bars caption={title} bars={more} />
        </details>
      )}
      {children}
    </section>
  );
}

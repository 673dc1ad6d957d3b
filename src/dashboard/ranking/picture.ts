import { type Client } from "urql";
import { DashboardSourcesDocument } from "../../../schema/dashboard.types";
import { type Speech } from "../shell/speech";
import { drawnStrip } from "./drawn-strip";
import { Paper } from "./paper";
import { type Ranking, type Row } from "./question";
import { type RankingWords } from "./words.id";

const MOST_ROWS = 20;
const MOST_SOURCES = 6;

/** What a picture of the ranking is made from. */
export interface PictureOf {
  readonly client: Client;
  readonly ranking: Ranking;
  readonly rows: readonly Row[];
  readonly title: string;
  readonly speech: Speech;
  readonly words: RankingWords;
  /** Where the plot stands in the page. */
  readonly page: HTMLElement;
}

/** Makes a picture of the ranking that says what it is wherever it is sent, and hands it over. */
export async function savePicture(of: PictureOf): Promise<void> {
  const { ranking, rows, title, speech, words } = of;
  const { date, percent, count } = speech;
  const paper = new Paper();
  paper.heading(title);
  paper.line(words.picture.asOf(date(ranking.asOf)));
  if (ranking.simulated) paper.line(speech.words.simulatedLong, "mark");
  const strip = of.page.querySelector<SVGSVGElement>(".plot > svg");
  if (strip) paper.image(await drawnStrip(strip));
  for (const row of rows.slice(0, MOST_ROWS)) {
    const isStale = row.status === "STALE" && row.figureAsOf;
    paper.row({
      rank: row.rank === null ? "—" : count(row.rank),
      name: row.region.name + (isStale ? ` (${speech.words.staleOf(date(isStale))})` : ""),
      percent: row.percent,
      told: row.percent === null ? speech.words.notReported : percent(row.percent),
      people:
        row.participants === null || row.eligibleWorkers === null
          ? ""
          : `${count(row.participants)} / ${count(row.eligibleWorkers)}`,
    });
  }
  const left = rows.length - MOST_ROWS;
  if (left > 0) paper.line(words.picture.more(count(left)));
  const { definition } = ranking;
  paper.note(
    `${words.picture.definition}: ${definition.name} (${definition.id}@${definition.version})`,
  );
  paper.note(`${words.picture.source}: ${await sourcesOf(of)}`);
  paper.note(`${window.location.href} · ${words.knownAt(speech.instant(ranking.knownAt))}`);
  hand(await paper.png(), fileName(ranking));
}

async function sourcesOf({ client, ranking, words }: PictureOf): Promise<string> {
  const { data } = await client
    .query(DashboardSourcesDocument, { snapshot: ranking.snapshotId })
    .toPromise();
  const sources = (data?.snapshot.rows ?? []).flatMap((row) => row.sources);
  const told = [...new Set(sources.map(({ publisher, about }) => publisher ?? about))];
  const left = told.length - MOST_SOURCES;
  if (told.length === 0) return words.picture.noSource;
  return told.slice(0, MOST_SOURCES).join("; ") + (left > 0 ? `; +${left}` : "");
}

function fileName({ asOf, simulated }: Ranking): string {
  return `jangkauan-ranking-${asOf}${simulated ? "-simulated" : ""}.png`;
}

function hand(png: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(png);
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

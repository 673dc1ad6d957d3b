import { type ExportedRowFragment } from "../../../schema/operations.types";
import { sourcesOf } from "../export/coverage-columns";
import { type ExportLanguage } from "../export/exported-table";
import { type AnsweredRanking } from "../export/ranking-table";
import { EMBED_STYLE } from "./embed-style";
import { EMBED_WORDS, type EmbedWords } from "./embed-words";
import { Markup, markup } from "./markup";
import { Numbers } from "./numbers";

/** What a page shows. */
export interface RankingPage {
  readonly ranking: AnsweredRanking;
  readonly isSimulated: boolean;
  readonly language: ExportLanguage;
  /** As many rows as are shown, and the region that is marked and always shown. */
  readonly first: number;
  readonly chosen: ExportedRowFragment | undefined;
  /** The region that others are ranked inside, as it was asked. */
  readonly within: string | null;
  /** Where the whole ranking is downloaded. */
  readonly download: string;
}

const AS_PUBLISHED = "as-published";

/** A whole page: a sentence, an accessible table, and where its figures come from. */
export function rankingPage(page: RankingPage): string {
  const { ranking, language, first, chosen } = page;
  const words = EMBED_WORDS[language];
  const shown = ranking.rows.slice(0, first);
  const isApart = chosen !== undefined && !shown.includes(chosen);
  const left = ranking.rows.length - shown.length - (isApart ? 1 : 0);
  const row = (shownRow: ExportedRowFragment) => rowOf(shownRow, page);
  return pageOf(
    language,
    words.title,
    markup`${page.isSimulated ? markup`<p class="simulated">${words.simulated}</p>` : null}
<h1>${words.title}</h1>
<p>${sentence(page)}</p>
<table>
<caption>${captionOf(page)}</caption>
<thead><tr><th scope="col">${words.columns[0]}</th><th scope="col">${words.columns[1]}</th><th scope="col" class="number">${words.columns[2]}</th></tr></thead>
<tbody>
${shown.map(row)}${left > 0 ? markup`<tr><td colspan="3"><small>${words.more(new Numbers(words.locale).whole(left))}</small></td></tr>` : null}${isApart ? row(chosen) : null}
</tbody>
</table>
${originOf(page)}`,
  );
}

/** A page of ours around its content. */
export function pageOf(language: ExportLanguage, title: string, content: Markup): string {
  const style = new Markup(EMBED_STYLE);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.text;
}

function captionOf({ ranking, language, within }: RankingPage): string {
  const words = EMBED_WORDS[language];
  const parents = new Set(ranking.rows.map(({ region }) => region.parent?.name));
  const [parent] = parents.size === 1 ? parents : [];
  const place = within === null ? null : (parent ?? within);
  const asOf = new Numbers(words.locale).day(ranking.asOf);
  return words.caption(words.levels[ranking.level], place, asOf);
}

function sentence({ ranking, language, chosen }: RankingPage): string {
  const words = EMBED_WORDS[language];
  const { whole } = new Numbers(words.locale);
  const about = chosen ?? ranking.rows[0];
  if (about === undefined || (chosen === undefined && about.rank === null)) return words.nobody;
  if (about.rank === null) return words.unranked(about.region.name);
  const others = ranking.rows.filter(({ rank }) => rank === about.rank).length - 1;
  const stands = words.stands(
    about.region.name,
    whole(about.rank),
    whole(ranking.ranked),
    whole(ranking.unranked),
  );
  return others === 0 ? stands : `${stands} ${words.sharedBy(whole(others))}`;
}

function rowOf(row: ExportedRowFragment, { ranking, language, chosen }: RankingPage): Markup {
  const words = EMBED_WORDS[language];
  const numbers = new Numbers(words.locale);
  const rank = row.rank ?? "–";
  const share =
    row.percent === null
      ? markup`–`
      : markup`${numbers.percent(row.percent)}<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="share" width="${Math.min(100, row.percent)}" height="10"/></svg>`;
  return markup`<tr${row === chosen ? markup` class="chosen"` : null}><td class="number">${rank}</td><th scope="row">${row.region.name}<small>${remarksOf(row, ranking, words, numbers)}</small></th><td class="number">${share}</td></tr>
`;
}

function remarksOf(
  row: ExportedRowFragment,
  ranking: AnsweredRanking,
  words: EmbedWords,
  { whole, day }: Numbers,
): string {
  const { participants, eligibleWorkers, figureAsOf, definition } = row;
  const isOwn = ranking.definition.id === AS_PUBLISHED && definition !== null;
  return [
    words.statuses[row.status],
    ...(figureAsOf === null ? [] : [words.figureOf(day(figureAsOf))]),
    ...(participants === null || eligibleWorkers === null
      ? []
      : [words.people(whole(participants), whole(eligibleWorkers))]),
    ...(row.over100 === true ? [words.over100] : []),
    ...(isOwn ? [definition.name] : []),
  ].join(" · ");
}

function originOf({ ranking, language, download }: RankingPage): Markup {
  const words = EMBED_WORDS[language];
  const { definition } = ranking;
  const sources = [...new Set(ranking.rows.map((row) => sourcesOf(row.sources)))].filter(
    (source) => source !== null,
  );
  const meaning =
    definition.id === AS_PUBLISHED
      ? words.ownDefinitions
      : `${definition.name}. ${definition.description}`;
  const listed =
    sources.length === 0
      ? markup`<p>${words.sources}: ${words.noSources}</p>`
      : markup`<p>${words.sources}:</p><ul>${sources.map((source) => markup`<li>${source}</li>`)}</ul>`;
  return markup`<footer>
<p>${words.definition}: ${meaning}</p>
${listed}
<p>${words.knownAt} ${ranking.knownAt}. <a href="${download}" target="_blank" rel="noopener">${words.download}</a></p>
</footer>`;
}

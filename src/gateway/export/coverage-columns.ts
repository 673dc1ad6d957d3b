import { type ExportedRowFragment } from "../../../schema/operations.types";
import { type Column } from "./exported-table";

type Row = ExportedRowFragment;
type Of = Column<Row>["of"];

const text = (name: string, heading: string, of: Of): Column<Row> => ({
  ...{ name, heading, of },
  kind: "text",
});
const whole = (name: string, heading: string, of: Of): Column<Row> => ({
  ...{ name, heading, of },
  kind: "whole",
});
const percent = (name: string, heading: string, of: Of): Column<Row> => ({
  ...{ name, heading, of },
  kind: "percent",
});
const decimal = (name: string, heading: string, of: Of): Column<Row> => ({
  ...{ name, heading, of },
  kind: "decimal",
});
const day = (name: string, heading: string, of: Of): Column<Row> => ({
  ...{ name, heading, of },
  kind: "day",
});

/** Where a region stands among others. */
export const RANK_COLUMNS: readonly Column<Row>[] = [
  whole("rank", "peringkat", ({ rank }) => rank),
  whole("rankBest", "peringkat terbaik", ({ rankBest }) => rankBest),
  whole("rankWorst", "peringkat terburuk", ({ rankWorst }) => rankWorst),
];

/** Which region. */
export const REGION_COLUMNS: readonly Column<Row>[] = [
  text("regionCode", "kode wilayah", ({ region }) => region.code),
  text("region", "wilayah", ({ region }) => region.name),
  text("parent", "wilayah di atasnya", ({ region }) => region.parent?.name ?? null),
];

/** What is known of its coverage. */
export const FIGURE_COLUMNS: readonly Column<Row>[] = [
  text("status", "status", ({ status }) => status),
  percent("percent", "cakupan (%)", (row) => row.percent),
  { name: "over100", heading: "di atas 100 %", kind: "truth", of: ({ over100 }) => over100 },
  whole("participants", "peserta", ({ participants }) => participants),
  whole(
    "eligibleWorkers",
    "pekerja yang dapat dilindungi",
    ({ eligibleWorkers }) => eligibleWorkers,
  ),
  day("figureAsOf", "tanggal angka", ({ figureAsOf }) => figureAsOf),
  whole("ageInMonths", "umur (bulan)", ({ ageInMonths }) => ageInMonths),
  text("kind", "asal angka", ({ kind }) => kind),
  text("precision", "ketelitian", ({ precision }) => precision),
  decimal("completeness", "kelengkapan", ({ completeness }) => completeness),
];

/** How it changed since the date that it is compared to. */
export const CHANGE_COLUMNS: readonly Column<Row>[] = [
  whole("previousRank", "peringkat sebelumnya", ({ previousRank }) => previousRank),
  percent("previousPercent", "cakupan sebelumnya (%)", (row) => row.previousPercent),
  day("previousFigureAsOf", "tanggal angka sebelumnya", (row) => row.previousFigureAsOf),
  decimal("growthPoints", "perubahan (poin)", ({ growth }) => growth?.points ?? null),
  decimal("growthPeople", "karena peserta (poin)", ({ growth }) => growth?.people ?? null),
  decimal(
    "growthDenominator",
    "karena penyebut (poin)",
    ({ growth }) => growth?.denominator ?? null,
  ),
];

/** What is missing to its target, who serves it, and where the figure comes from. */
export const ORIGIN_COLUMNS: readonly Column<Row>[] = [
  percent("targetPercent", "target (%)", ({ target }) => target?.percent ?? null),
  decimal("gapPoints", "jarak ke target (poin)", ({ target }) => target?.gapPoints ?? null),
  whole("workersNeeded", "pekerja yang dibutuhkan", ({ target }) => target?.workersNeeded ?? null),
  whole("uncovered", "belum terlindungi", ({ target }) => target?.uncovered ?? null),
  text("office", "kode kantor cabang", ({ region }) => region.office?.code ?? null),
  text("officeName", "kantor cabang", ({ region }) => region.office?.name ?? null),
  text("definition", "definisi", ({ definition }) => definitionKey(definition)),
  text("sources", "sumber", ({ sources }) => sourcesOf(sources)),
  text("figureId", "id angka", ({ figureId }) => figureId),
];

/** A version of a definition as arguments take it. */
export function definitionKey(definition: { id: string; version: number } | null): string | null {
  return definition && `${definition.id}@${definition.version}`;
}

/** Sources in a line: who, when, about what. */
export function sourcesOf(sources: Row["sources"]): string | null {
  const told = sources.map(({ publisher, publishedOn, about }) =>
    [publisher, publishedOn, about].filter(Boolean).join(", "),
  );
  return told.length === 0 ? null : told.join("; ");
}

import { topOf } from "../chart/months";
import { SeriesChart } from "../chart/series-chart";
import { useSpeech } from "../shell/speech";
import { type SeriesRow, usePoints } from "./series-points";
import { useParts } from "./words";

interface SmallSeriesProps {
  readonly name: string;
  readonly series: readonly SeriesRow[];
  readonly top: number;
}

/** A small drawing of a series, for comparing several on one scale. */
export function SmallSeries({ name, series, top }: SmallSeriesProps) {
  const { percent } = useSpeech();
  const parts = useParts();
  const points = usePoints(series);
  const known = points.filter((point) => point.percent != null);
  return (
    <SeriesChart
      isSmall
      points={points}
      top={Math.max(top, topOf(known.map((point) => point.percent)))}
      label={parts.seriesLabel(name, known.length, points.length)}
      percent={percent}
    />
  );
}

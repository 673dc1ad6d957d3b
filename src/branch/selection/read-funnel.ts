import type { FunnelRow } from "./candidate-funnel.loader";
import type { BatchFunnel, CandidateFunnel, FunnelStage } from "./candidate-funnel.type";
import { WAY } from "./candidate-stage";

/** The funnel that the counted steps make, of all batches together and of each. */
export function readFunnel(rows: readonly FunnelRow[]): CandidateFunnel {
  const byBatch = new Map<string, FunnelRow[]>();
  const together: FunnelRow[] = [];
  for (const row of rows) {
    if (row.batchId === null) together.push(row);
    else byBatch.set(row.batchId, [...(byBatch.get(row.batchId) ?? []), row]);
  }
  return {
    stages: byBatch.size === 0 ? [] : stagesOf(together),
    batches: [...byBatch].map(([batchId, counted]): BatchFunnel => ({
      batchId,
      stages: stagesOf(counted),
    })),
  };
}

/** Whoever reached a stage stands there, was rejected from there, or reached the next. */
function stagesOf(rows: readonly FunnelRow[]): FunnelStage[] {
  const reached = WAY.map((stage) =>
    rows.find((row) => row.stage === stage && row.reason === null),
  );
  return WAY.map((stage, at) => {
    const rejections = rows.flatMap((row) =>
      row.stage === stage && row.reason !== null
        ? [{ reason: row.reason, candidates: row.candidates }]
        : [],
    );
    const rejected = rejections.reduce((sum, { candidates }) => sum + candidates, 0);
    const here = reached[at];
    const count = here?.candidates ?? 0;
    return {
      stage,
      reached: count,
      standing: count - rejected - (reached[at + 1]?.candidates ?? 0),
      rejected,
      rejections,
      medianDays: here?.medianDays ?? null,
      longestDays: here?.longestDays ?? null,
    };
  });
}

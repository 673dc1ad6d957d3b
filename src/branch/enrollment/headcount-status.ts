import { FigureStatus } from "../../domain/figure";

/** What is known of a headcount: unknown is not zero. */
export function statusOfHeadcount(headcount: number | null): FigureStatus {
  if (headcount === null) return FigureStatus.NOT_REPORTED;
  return headcount === 0 ? FigureStatus.ZERO_REPORTED : FigureStatus.REPORTED;
}

import { type ExportedDataSetFragment } from "../../../schema/operations.types";
import { type Cell, type Remark } from "./exported-table";

/** Something to say of a table. */
export function remark(
  name: string,
  heading: string,
  value: Cell,
  more: Partial<Pick<Remark, "kind" | "inRows">> = {},
): Remark {
  return { name, heading, value, kind: "text", inRows: false, ...more };
}

/** An argument as it was asked. */
export function textOrNull(asked: unknown): string | null {
  return typeof asked === "string" ? asked : null;
}

/** Whether the figures are made up, which every row says. */
export function dataSetRemarks({ kind, seed }: ExportedDataSetFragment): Remark[] {
  return [
    remark("dataSet", "himpunan data", kind, { inRows: true }),
    ...(seed === null ? [] : [remark("dataSetSeed", "benih simulasi", seed, { kind: "whole" })]),
  ];
}

import { Worker } from "node:worker_threads";

/** The cells of a sheet as text, or why it could not be read. */
export type SheetRead =
  { rows: (string[] | null)[] } | { fault: "TOO_LARGE" | "TOO_MANY_ROWS" | "UNREADABLE" };

/** What the worker is given. */
interface Task {
  library: string;
  file: ArrayBuffer;
  sheet: string;
  mostRows: number;
}

const MOST_MEMORY_MB = 256;
const MOST_SECONDS = 60;

/**
 * Reads one sheet in a thread with a memory of its own: a small file can name a cell so far away
 * that the empty ones before it fill any memory. The thread is given up then, and nothing else.
 */
export function readSheetInWorker(
  file: Uint8Array,
  sheet: string,
  mostRows: number,
): Promise<SheetRead> {
  const task: Task = {
    library: require.resolve("read-excel-file/universal"),
    file: new Uint8Array(file).buffer,
    sheet,
    mostRows,
  };
  const worker = new Worker(`(${work.toString()})(require)`, {
    eval: true,
    env: {},
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  return new Promise((resolve) => {
    const end = (read: SheetRead): void => {
      clearTimeout(timer);
      resolve(read);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ fault: "TOO_LARGE" }), MOST_SECONDS * 1000);
    worker.once("message", end);
    worker.once("error", (error: NodeJS.ErrnoException) =>
      end({ fault: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "TOO_LARGE" : "UNREADABLE" }),
    );
    worker.once("exit", () => end({ fault: "UNREADABLE" }));
  });
}

/** Runs in the thread, from its own text: it names nothing that stands outside of it. */
function work(load: NodeJS.Require): void {
  type Cell = string | boolean | Date | null | { number: string };
  type ReadSheet = (
    file: ArrayBuffer,
    sheet: string | number,
    options: { parseNumber(text: string): { number: string } },
  ) => Promise<Cell[][]>;
  const { parentPort, workerData } = load(
    "node:worker_threads",
  ) as typeof import("node:worker_threads");
  const { library, file, sheet, mostRows } = workerData as Task;
  const { readSheet } = load(library) as { readSheet: ReadSheet };
  const parseNumber = (text: string): { number: string } => ({ number: text });

  /** A number as it would be typed; one that may have lost digits as the spreadsheet shows it. */
  const numberText = (text: string): string => {
    const value = Number(text);
    if (Math.abs(value) >= 1e11) return value.toExponential().replace(".", ",").replace("e", "E");
    return String(value).replace(".", ",");
  };
  const cellText = (cell: Cell): string => {
    if (cell === null) return "";
    if (typeof cell === "string") return cell.trim();
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    if (!(cell instanceof Date)) return numberText(cell.number);
    return Number.isNaN(cell.getTime()) ? "#VALUE!" : cell.toISOString().slice(0, 10);
  };
  readSheet(file, sheet, { parseNumber })
    .catch((error: Error) => {
      if (error.name !== "SheetNotFoundError") throw error;
      return readSheet(file, 1, { parseNumber });
    })
    .then(
      (rows) => {
        if (rows.length > mostRows) {
          parentPort?.postMessage({ fault: "TOO_MANY_ROWS" });
          return;
        }
        const isEmpty = (row: Cell[]): boolean => row.every((cell) => cell === null || cell === "");
        parentPort?.postMessage({
          rows: rows.map((row) => (isEmpty(row) ? null : row.map(cellText))),
        });
      },
      () => parentPort?.postMessage({ fault: "UNREADABLE" }),
    );
}

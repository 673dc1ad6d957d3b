import { Worker } from "node:worker_threads";

/** The cells of a sheet as text, or why it could not be read. */
export type SheetRead =
  { rows: (string[] | null)[] } | { fault: "TOO_LARGE" | "TOO_MANY_ROWS" | "UNREADABLE" };

/** What the worker is given. */
interface Task {
  library: string;
  /** What the library unpacks files with. */
  unzip: string;
  file: ArrayBuffer;
  sheet: string;
  mostRows: number;
}

const MOST_MEMORY_MB = 256;
const MOST_SECONDS = 300;

/**
 * Reads one sheet in a thread with a memory of its own: a small file can name a cell so far away
 * that the empty ones before it fill any memory. The thread is given up then, and nothing else.
 */
export function readSheetInWorker(
  file: Uint8Array,
  sheet: string,
  mostRows: number,
): Promise<SheetRead> {
  const library = require.resolve("read-excel-file/universal");
  const task: Task = {
    library,
    unzip: require.resolve("fflate", { paths: [library] }),
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
  interface Zip {
    unzipSync: (
      file: Uint8Array,
      options: { filter(part: { name: string }): boolean },
    ) => Record<string, Uint8Array>;
    zipSync: (parts: Record<string, Uint8Array>, options: { level: 0 }) => Uint8Array<ArrayBuffer>;
  }
  const { parentPort, workerData } = load("node:worker_threads") as {
    parentPort: { postMessage(read: SheetRead): void };
    workerData: Task;
  };
  const { readSheet } = load(workerData.library) as { readSheet: ReadSheet };
  const { unzipSync, zipSync } = load(workerData.unzip) as Zip;

  /** Beyond column ZZ or row 999,999: the empty cells before it would be made one by one. */
  const FAR = / r="(?:[A-Z]{3}[0-9]+|[A-Z]*[0-9]{7})"/;
  /** The library takes the error of a formula for an empty cell; as a text it will be refused. */
  const withErrorsAsText = (zipped: ArrayBuffer): ArrayBuffer => {
    const parts = unzipSync(new Uint8Array(zipped), {
      filter: ({ name }) => name.endsWith("ml") || name.endsWith(".rels"),
    });
    let isChanged = false;
    for (const [name, bytes] of Object.entries(parts)) {
      if (!name.includes("/worksheets/")) continue;
      const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
      if (FAR.test(xml)) throw new RangeError("far cell");
      if (!xml.includes(' t="e"')) continue;
      isChanged = true;
      parts[name] = Buffer.from(xml.replaceAll(' t="e"', ' t="str"'), "latin1");
    }
    return isChanged ? zipSync(parts, { level: 0 }).slice().buffer : zipped;
  };
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
  const read = async (): Promise<Cell[][]> => {
    const file = withErrorsAsText(workerData.file);
    try {
      return await readSheet(file, workerData.sheet, { parseNumber });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "SheetNotFoundError") throw error;
      return readSheet(file, 1, { parseNumber });
    }
  };
  read().then(
    (rows) => {
      if (rows.length > workerData.mostRows) {
        parentPort.postMessage({ fault: "TOO_MANY_ROWS" });
        return;
      }
      const isEmpty = (row: Cell[]): boolean => row.every((cell) => cell === null || cell === "");
      parentPort.postMessage({
        rows: rows.map((row) => (isEmpty(row) ? null : row.map(cellText))),
      });
    },
    (error: unknown) =>
      parentPort.postMessage({ fault: error instanceof RangeError ? "TOO_LARGE" : "UNREADABLE" }),
  );
}

import { isOfficeCode } from "../../domain/office-code";

/** Where one branch office answers. */
export interface OfficeAddress {
  readonly code: string;
  readonly url: string;
}

export interface OfficeDirectoryOptions {
  /** Asks the hub; rejects when the hub cannot answer. */
  read: () => Promise<unknown>;
  /** The directory is read again this often. */
  everyMs: number;
  /** An unknown office makes it read at once, but not more often than this. */
  atMostEveryMs: number;
  /** Told when the answer changes or stops coming. */
  onProblem?: (error: unknown) => void;
  now?: () => number;
}

/**
 * Which branch offices there are and where they answer, as the hub last said. While the hub is
 * down the last answer stands: offices do not move because the hub sleeps.
 */
export class OfficeDirectory {
  #offices: ReadonlyMap<string, OfficeAddress> = new Map();
  #isLoaded = false;
  #reading: Promise<void> | undefined;
  #lastReadAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  readonly #now: () => number;

  constructor(private readonly options: OfficeDirectoryOptions) {
    this.#now = options.now ?? Date.now;
  }

  /** Whether the hub has answered at least once. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  get offices(): ReadonlyMap<string, OfficeAddress> {
    return this.#offices;
  }

  /** Reads the directory now and from then on. */
  async start(): Promise<void> {
    await this.refresh();
    this.#timer = setInterval(() => void this.refresh(), this.options.everyMs);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** An office's address; an unknown office may just have been added, so the hub is asked again. */
  async find(code: string): Promise<OfficeAddress | undefined> {
    const known = this.#offices.get(code);
    if (known) return known;
    const mayRead = this.#now() - this.#lastReadAt >= this.options.atMostEveryMs;
    if (this.#reading ?? mayRead) await this.refresh();
    return this.#offices.get(code);
  }

  /** Reads the directory once, whoever asks for it meanwhile; never rejects. */
  refresh(): Promise<void> {
    this.#reading ??= this.read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  private async read(): Promise<void> {
    this.#lastReadAt = this.#now();
    try {
      this.#offices = addressesIn(await this.options.read());
      this.#isLoaded = true;
    } catch (error) {
      this.options.onProblem?.(error);
    }
  }
}

/** Rows that no office can be asked by are left out: one bad row must not hide the others. */
function addressesIn(rows: unknown): ReadonlyMap<string, OfficeAddress> {
  if (!Array.isArray(rows)) throw new Error("The hub's directory of offices is not a list.");
  const offices = new Map<string, OfficeAddress>();
  for (const row of rows as unknown[]) {
    if (typeof row !== "object" || row === null || !("code" in row) || !("url" in row)) continue;
    const { code, url } = row;
    if (typeof code !== "string" || typeof url !== "string") continue;
    if (isOfficeCode(code) && isHttp(url)) offices.set(code, Object.freeze({ code, url }));
  }
  return offices;
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

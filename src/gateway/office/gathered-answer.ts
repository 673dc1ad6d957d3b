import { type AskedServer, troubleError } from "../fetch/asked-server";
import { scrubbed } from "../fetch/scrub";
import { type ReceivedAnswer } from "../fetch/subgraph-server";
import { type SubgraphAnswer, type SubgraphError, type Values } from "../subgraph";
import { type OfficePart } from "./office-parts";
import { type RootField } from "./split-question";

/** Puts what the offices answered back where it was asked, values and errors alike. */
export class GatheredAnswer {
  readonly #data: Values = {};
  readonly #errors: SubgraphError[] = [];

  constructor(private readonly roots: readonly RootField[]) {}

  get answer(): SubgraphAnswer {
    return { data: this.#data, errors: this.#errors };
  }

  /** Fills a root field before, or without, any office's answer. */
  set(key: string, value: unknown): void {
    this.#data[key] = value;
  }

  fail(error: SubgraphError, key: string, position?: number): void {
    this.#errors.push({ ...error, path: position === undefined ? [key] : [key, position] });
  }

  /** One office gave nothing: everything that it was asked for is missing for the same reason. */
  failPart(part: OfficePart, error: SubgraphError): void {
    for (const root of part.roots) this.failRoot(root, part, error);
  }

  /** Takes an office's answer apart. */
  addPart(part: OfficePart, received: ReceivedAnswer): void {
    const server: AskedServer = { kind: "office", name: part.office };
    const errors = (received.errors ?? []).map((error) => scrubbed(error, server));
    for (const root of part.roots) {
      const key = this.keyOf(root);
      const value: unknown = received.data?.[key];
      const share = part.entities.get(root);
      if (!share) {
        this.#data[key] = value ?? null;
      } else if (Array.isArray(value) && value.length === share.positions.length) {
        const list = this.#data[key] as unknown[];
        const given: readonly unknown[] = value;
        share.positions.forEach((position, index) => (list[position] = given[index]));
      } else if (!errors.some(({ path }) => path === undefined || path[0] === key)) {
        this.failRoot(root, part, troubleError(server, "BAD_RESPONSE"));
      }
    }
    for (const error of errors) this.addError(error, part);
  }

  private addError(error: SubgraphError, part: OfficePart): void {
    const [key, index, ...inside] = error.path ?? [];
    if (key === undefined) return this.failPart(part, error);
    const root = part.roots.find((one) => this.keyOf(one) === key);
    const share = root === undefined ? undefined : part.entities.get(root);
    if (root === undefined || !share) {
      this.#errors.push(error);
    } else if (typeof index !== "number") {
      this.failRoot(root, part, error);
    } else {
      const position = share.positions[index];
      if (position === undefined) return;
      this.#errors.push({ ...error, path: [key, position, ...inside] });
    }
  }

  private failRoot(root: number, part: OfficePart, error: SubgraphError): void {
    const key = this.keyOf(root);
    const share = part.entities.get(root);
    if (share) for (const position of share.positions) this.fail(error, key, position);
    else {
      this.#data[key] = null;
      this.fail(error, key);
    }
  }

  private keyOf(root: number): string {
    return this.roots[root]?.key ?? "";
  }
}

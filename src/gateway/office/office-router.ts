import { requestBody } from "../fetch/one-server";
import { NoAnswer } from "../fetch/subgraph-server";
import { type GatewayContext } from "../gateway.context";
import { type OfficeRoutes } from "../supergraph/office-routes";
import { type Question, type Subgraph, type SubgraphAnswer, type Values } from "../subgraph";
import { GatheredAnswer } from "./gathered-answer";
import { type OfficePart, OfficeParts, officeOfEntity, officeOfRoot } from "./office-parts";
import { type OfficeServers } from "./office-servers";
import { SplitQuestion } from "./split-question";

/**
 * All branch offices as one subgraph. A question is split by the offices that its root fields and
 * entities name; each office is asked once, all at the same time; what they answer is put back in
 * its place. An office that fails leaves the others' answers whole.
 */
export class OfficeRouter implements Subgraph {
  readonly #splits = new WeakMap<Question, SplitQuestion>();

  constructor(
    private readonly routes: OfficeRoutes,
    private readonly offices: OfficeServers,
  ) {}

  ask(question: Question, variables: Values, context: GatewayContext): Promise<SubgraphAnswer> {
    let split = this.#splits.get(question);
    if (!split) this.#splits.set(question, (split = new SplitQuestion(question, this.routes)));
    return question.kind === "mutation"
      ? this.change(question, split, variables, context)
      : this.read(question, split, variables, context);
  }

  private async read(
    question: Question,
    split: SplitQuestion,
    variables: Values,
    context: GatewayContext,
  ): Promise<SubgraphAnswer> {
    const gathered = new GatheredAnswer(split.roots);
    const parts = new OfficeParts();
    split.roots.forEach((root, index) => {
      if (!split.isAsked(root, variables)) return;
      if (root.kind === "typename") gathered.set(root.key, "Query");
      else if (root.kind === "routed") {
        const office = officeOfRoot(root, variables);
        if (typeof office === "string") return parts.addRoot(office, index);
        gathered.set(root.key, null);
        gathered.fail(office, root.key);
      } else {
        const representations = variables[root.variable] as Values[];
        gathered.set(root.key, new Array(representations.length).fill(null));
        representations.forEach((representation, position) => {
          const office = officeOfEntity(representation, this.routes);
          if (typeof office === "string") parts.addEntity(office, index, representation, position);
          else if (office !== null) gathered.fail(office, root.key, position);
        });
      }
    });
    await Promise.all(
      parts.all.map((part) => this.askOffice(part, question, split, variables, context, gathered)),
    );
    return gathered.answer;
  }

  /** Changes run one after another in the order written; neighbours of one office go together. */
  private async change(
    question: Question,
    split: SplitQuestion,
    variables: Values,
    context: GatewayContext,
  ): Promise<SubgraphAnswer> {
    const gathered = new GatheredAnswer(split.roots);
    let waiting: OfficePart | undefined;
    const send = async (): Promise<void> => {
      const part = waiting;
      waiting = undefined;
      if (part) await this.askOffice(part, question, split, variables, context, gathered);
    };
    for (const [index, root] of split.roots.entries()) {
      if (!split.isAsked(root, variables)) continue;
      if (root.kind !== "routed") {
        gathered.set(root.key, "Mutation");
        continue;
      }
      const office = officeOfRoot(root, variables);
      if (typeof office !== "string") {
        gathered.set(root.key, null);
        gathered.fail(office, root.key);
        continue;
      }
      if (waiting?.office !== office) await send();
      waiting ??= { office, roots: [], entities: new Map() };
      waiting.roots.push(index);
    }
    await send();
    return gathered.answer;
  }

  private async askOffice(
    part: OfficePart,
    question: Question,
    split: SplitQuestion,
    variables: Values,
    context: GatewayContext,
    gathered: GatheredAnswer,
  ): Promise<void> {
    try {
      const { json, variables: used } = split.part(part.roots);
      const sent = used ? only(variables, used) : { ...variables };
      for (const [index, { representations }] of part.entities) {
        const root = split.roots[index];
        if (root?.kind === "entities") sent[root.variable] = representations;
      }
      const server = await this.offices.find(part.office);
      const body = requestBody(json, sent);
      gathered.addPart(part, await server.ask(body, question.kind, context));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      gathered.failPart(part, error.shown);
    }
  }
}

function only(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(
    names.filter((name) => name in values).map((name) => [name, values[name]]),
  );
}

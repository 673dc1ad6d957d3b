import { type GatewayContext } from "../gateway.context";
import { type Question, type Subgraph, type SubgraphAnswer, type Values } from "../subgraph";
import { type AskedServer } from "./asked-server";
import { scrubbed } from "./scrub";
import { NoAnswer, type SubgraphServer } from "./subgraph-server";

/** The body of a request; the question's text is escaped already. */
export function requestBody(json: string, variables: Readonly<Values>): string {
  return `{"query":${json},"variables":${JSON.stringify(variables)}}`;
}

/** A subgraph that one server answers: the hub, or any subgraph of another supergraph. */
export class OneServer implements Subgraph {
  constructor(
    private readonly asked: AskedServer,
    private readonly server: SubgraphServer,
  ) {}

  async ask(
    question: Question,
    variables: Values,
    context: GatewayContext,
  ): Promise<SubgraphAnswer> {
    try {
      const body = requestBody(question.json, variables);
      const { data, errors } = await this.server.ask(body, question.kind, context);
      return { data, errors: errors?.map((error) => scrubbed(error, this.asked)) ?? [] };
    } catch (error) {
      if (error instanceof NoAnswer) return { errors: [error.shown] };
      throw error;
    }
  }
}

import { type GraphQLSchema, isObjectType, print, printSchema } from "graphql";
import { COST_DIRECTIVES } from "../../graphql/cost-directives";

const TYPE = /^type (\w+) /;
const FIELD = /^ {2}(\w+)[(:]/;
const END_OF_ARGUMENTS = /^ {2}\)/;

/** What clients see as a text, with the costs that its fields state: graphql's own printer drops them. */
export function printClientSchema(schema: GraphQLSchema): string {
  let type = "";
  let field = "";
  let isDescription = false;
  const lines = printSchema(schema).split("\n");
  return lines
    .map((line) => {
      const quotes = line.split('"""').length - 1;
      const isText = isDescription || quotes > 0;
      if (quotes % 2 === 1) isDescription = !isDescription;
      if (isText) return line;
      type = TYPE.exec(line)?.[1] ?? (line === "}" ? "" : type);
      field = FIELD.exec(line)?.[1] ?? field;
      const endsField = END_OF_ARGUMENTS.test(line) || (FIELD.test(line) && !line.endsWith("("));
      return type !== "" && endsField ? [line, ...costsOf(schema, type, field)].join(" ") : line;
    })
    .join("\n");
}

function costsOf(schema: GraphQLSchema, type: string, field: string): string[] {
  const found = schema.getType(type);
  const directives = isObjectType(found) ? found.getFields()[field]?.astNode?.directives : [];
  return (directives ?? []).filter(({ name }) => COST_DIRECTIVES.has(name.value)).map(print);
}

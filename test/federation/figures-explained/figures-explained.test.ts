import { printSubgraphSchema } from "@apollo/subgraph";
import { buildBranchSchema } from "../../../src/branch/schema";
import { composeSupergraph } from "../../../src/gateway/supergraph/compose";
import { HUB_SDL } from "../support/schemas";

/** A hub that refers to figures and knows nothing of them but their ids. */
const HUB_WITH_FIGURES = `${HUB_SDL.replace(
  "    percent: Float\n",
  "    percent: Float\n    figure: CoverageFigure\n",
)}
  type CoverageFigure @key(fields: "id", resolvable: false) { id: ID! }
`;

test("the hub may refer to figures by their ids, and one dead office empties no ranking", async () => {
  const branch = printSubgraphSchema(await buildBranchSchema());
  const supergraph = composeSupergraph(HUB_WITH_FIGURES, branch);
  expect(supergraph).toContain("figure: CoverageFigure");
});

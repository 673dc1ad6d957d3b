import { composeSupergraph } from "../../../src/gateway/supergraph/compose";
import { StartProblem } from "../../../src/domain/start-problem";
import { startFederation } from "../support/federation";
import { BRANCH_SDL, HUB_SDL } from "../support/schemas";

function problemOf(work: () => unknown): StartProblem {
  try {
    work();
  } catch (error) {
    if (error instanceof StartProblem) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("a branch schema that does not say which office answers", () => {
  const unrouted = BRANCH_SDL.replace('@office(argument: "id")', "")
    .replace('@office(argument: "input.office")', "")
    .replace(
      'type Meeting @key(fields: "id") @office(field: "id")',
      'type Meeting @key(fields: "id")',
    );

  test("is refused with every root field and entity that lacks a route", () => {
    const { message, remedy } = problemOf(() => composeSupergraph(HUB_SDL, unrouted));
    expect(message).toBe(
      "The branch schema does not say which office answers Query.agreement, Mutation.recordAgreement, Meeting.",
    );
    expect(remedy).toMatch(/@office/);
  });

  test("does not start a gateway either", async () => {
    const supergraphSdl = composeSupergraph(HUB_SDL, BRANCH_SDL).replace(
      '@office(argument: "id")',
      "",
    );
    await expect(startFederation({ gateway: { supergraphSdl } })).rejects.toThrow(
      /Query\.agreement/,
    );
  });
});

describe("a branch field that may not be null", () => {
  test.each([
    ["on a type of the hub", "meetings: [Meeting!]", "meetings: [Meeting!]!", "Region.meetings"],
    [
      "at the root",
      "activeOn: Date): [Agreement!] @office",
      "activeOn: Date): [Agreement!]! @office",
      "Query.officeAgreements",
    ],
  ])("%s is refused: one dead office would empty whole answers", (_where, safe, unsafe, field) => {
    const { message } = problemOf(() =>
      composeSupergraph(HUB_SDL, BRANCH_SDL.replace(safe, unsafe)),
    );
    expect(message).toContain(field);
  });

  test.each([
    ["agreement: Agreement!", "Ending.agreement"],
    ["agreement: [Agreement!]!", "Ending.agreement"],
    ["agreement: Agreement", null],
    ["agreement: [Agreement]!", null],
    ["agreement: [Agreement!]", null],
  ])(
    "behind the hub's %s, which knows only its key, is a matter of that reference",
    (field, refused) => {
      const hub = `${HUB_SDL}
      extend type Query { ending: Ending! }
      type Ending { ${field} }
      type Agreement @key(fields: "id", resolvable: false) { id: ID! }`;
      if (refused === null) expect(composeSupergraph(hub, BRANCH_SDL)).toContain("type Ending");
      else expect(problemOf(() => composeSupergraph(hub, BRANCH_SDL)).message).toContain(refused);
    },
  );

  test("on a type of the branch alone is fine", () => {
    expect(composeSupergraph(HUB_SDL, BRANCH_SDL)).toContain("number: String!");
  });
});

test("schemas that do not fit together are refused with the reason", () => {
  const hub = HUB_SDL.replace("name: String!", "name: String! agreements: Int");
  expect(problemOf(() => composeSupergraph(hub, BRANCH_SDL)).message).toMatch(/agreements/);
});

test("composing the same schemas twice gives the same text, without addresses", () => {
  const supergraph = composeSupergraph(HUB_SDL, BRANCH_SDL);
  expect(composeSupergraph(HUB_SDL, BRANCH_SDL)).toBe(supergraph);
  expect(supergraph).not.toMatch(/url: "http:/);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { composeSupergraph } from "../../../src/gateway/supergraph/compose";
import { type Federation, startFederation } from "../support/federation";
import { subgraphStub } from "../support/subgraph-stub";

const sdl = (role: string) =>
  readFileSync(path.join(__dirname, "../../../schema", `${role}.graphql`), "utf8");
const [HUB, BRANCH] = [sdl("hub"), sdl("branch")];

const QUESTION = `{
  sijunjung: budget(region: "13.03", year: 2025, funding: APBD) {
    regionCode year amount funded shortBy { personMonths } sources { id }
  }
  sidrap: budget(region: "73.14", year: 2023, funding: VILLAGE_FUND) { funding amount funded }
  province: budget(region: "13", year: 2025, funding: APBD) { amount }
}`;

const SIDRAP = { funding: "VILLAGE_FUND", amount: "1680000", funded: 100 };

interface Asked {
  region: string;
  year: number;
  funding: string;
}

const OFFICES: Readonly<Record<string, string>> = { "13.03": "solok", "73.14": "palopo" };

/** A hub that knows which office keeps the records of a region. */
function hub(directory: ReadonlyMap<string, string>) {
  return subgraphStub(HUB, {
    Query: {
      officeDirectory: () => [...directory].map(([code, url]) => ({ code, url })),
      budget: (_: unknown, { region, year, funding }: Asked) =>
        OFFICES[region] === undefined
          ? null
          : { officeCode: OFFICES[region], regionCode: region, year, funding },
    },
  });
}

/** An office that has reckoned one budget. */
function office(numbers: object) {
  return subgraphStub(BRANCH, {
    Budget: { __resolveReference: (key: object) => ({ ...key, ...numbers }) },
  });
}

describe("a budget, whose key the hub gives and whose numbers a branch office", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation({
      gateway: { supergraphSdl: composeSupergraph(HUB, BRANCH) },
    });
    federation.stubs.stub("hub", hub(federation.directory));
    federation.stubs.stub(
      "solok",
      office({
        amount: "3053299200",
        funded: 181_744,
        shortBy: { personMonths: 17_336 },
        sources: [{ id: "solok:sijunjung-extreme-2025" }],
      }),
    );
    federation.stubs.stub("palopo", office({ amount: "1680000", funded: 100 }));
  });

  afterEach(() => federation.stop());

  test("comes from the office that keeps the region's records, each asked once", async () => {
    expect(await federation.ask(QUESTION)).toEqual({
      data: {
        sijunjung: {
          regionCode: "13.03",
          year: 2025,
          amount: "3053299200",
          funded: 181_744,
          shortBy: { personMonths: 17_336 },
          sources: [{ id: "solok:sijunjung-extreme-2025" }],
        },
        sidrap: SIDRAP,
        province: null,
      },
    });
    expect([federation.requests("solok"), federation.requests("palopo")]).toEqual([1, 1]);
  });

  test("of an office that is down has no numbers, says so, and takes nothing else down", async () => {
    federation.stubs.stub("solok", () => "breaks");
    const { data, errors } = await federation.ask(QUESTION);
    expect(data).toEqual({
      sijunjung: {
        regionCode: "13.03",
        year: 2025,
        amount: null,
        funded: null,
        shortBy: null,
        sources: null,
      },
      sidrap: SIDRAP,
      province: null,
    });
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(["OFFICE_UNAVAILABLE"]),
    );
    expect(errors?.map((error) => error.path)).toEqual(
      ["amount", "funded", "shortBy", "sources"].map((field) => ["sijunjung", field]),
    );
  });
});

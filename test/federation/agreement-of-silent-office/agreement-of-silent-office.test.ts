import { readFileSync } from "node:fs";
import path from "node:path";
import { composeSupergraph } from "../../../src/gateway/supergraph/compose";
import { type Federation, startFederation } from "../support/federation";
import { subgraphStub } from "../support/subgraph-stub";

const sdl = (role: string) =>
  readFileSync(path.join(__dirname, "../../../schema", `${role}.graphql`), "utf8");
const [HUB, BRANCH] = [sdl("hub"), sdl("branch")];

const QUESTION = `{
  expiringAgreements(withinDays: 90) { agreementId daysLeft people agreement { id number kind } }
}`;

const LAPSING = { status: "REPORTED", enrollmentsWithoutHeadcount: 0, regions: [] };

/** A hub that knows of two agreements that end soon. */
function hub(directory: ReadonlyMap<string, string>) {
  return subgraphStub(HUB, {
    Query: {
      officeDirectory: () => [...directory].map(([code, url]) => ({ code, url })),
      expiringAgreements: () =>
        ["solok:apbd", "palopo:kso"].map((id, at) => ({
          ...LAPSING,
          agreementId: id,
          agreement: { id },
          endsOn: "2024-06-30",
          daysLeft: 10 + at,
          people: 100 + at,
        })),
    },
  });
}

/** An office that keeps agreements. */
const office = () =>
  subgraphStub(BRANCH, {
    Agreement: {
      __resolveReference: ({ id }: { id: string }) => ({ id, number: `no. ${id}`, kind: "PKS" }),
    },
  });

describe("what lapses, told by the hub, with agreements that their offices keep", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation({
      gateway: { supergraphSdl: composeSupergraph(HUB, BRANCH) },
    });
    federation.stubs.stub("hub", hub(federation.directory));
    federation.stubs.stub("solok", office());
    federation.stubs.stub("palopo", office());
  });
  afterEach(() => federation.stop());

  const solok = { agreementId: "solok:apbd", daysLeft: 10, people: 100 };
  const palopo = {
    agreementId: "palopo:kso",
    daysLeft: 11,
    people: 101,
    agreement: { id: "palopo:kso", number: "no. palopo:kso", kind: "PKS" },
  };

  test("is one request to each office that keeps one of them", async () => {
    const { data } = await federation.ask(QUESTION);
    expect(data).toEqual({
      expiringAgreements: [
        { ...solok, agreement: { id: "solok:apbd", number: "no. solok:apbd", kind: "PKS" } },
        palopo,
      ],
    });
    expect([federation.requests("solok"), federation.requests("palopo")]).toEqual([1, 1]);
  });

  test("keeps days and people of an office that is down; only its agreement is empty", async () => {
    federation.stubs.stub("solok", () => "breaks");
    const { data, errors } = await federation.ask(QUESTION);
    expect(data).toEqual({ expiringAgreements: [{ ...solok, agreement: null }, palopo] });
    expect(errors?.[0]).toMatchObject({
      path: ["expiringAgreements", 0, "agreement", expect.any(String)],
      extensions: { code: "OFFICE_UNAVAILABLE", office: "solok" },
    });
  });
});

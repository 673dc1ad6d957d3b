import { readFileSync } from "node:fs";
import path from "node:path";
import { composeSupergraph } from "../../../src/gateway/supergraph/compose";
import { type Federation, startFederation } from "../support/federation";
import { subgraphStub } from "../support/subgraph-stub";

const sdl = (role: string) =>
  readFileSync(path.join(__dirname, "../../../schema", `${role}.graphql`), "utf8");
const [HUB, BRANCH] = [sdl("hub"), sdl("branch")];

const DIGEST = "00000000-0000-4000-8000-000000000001";
const CASE = {
  id: `${DIGEST}:2024-01:palopo:solok`,
  class: "SAME_PROGRAMME_SAME_MONTH",
  ownSide: { id: `solok:${DIGEST}:2024-01` },
  otherOffice: { code: "palopo", name: "Kantor Cabang Palopo" },
};

const QUESTION = `{ duplicateCases(office: "solok", month: "2024-06-30") { nodes {
  class ownSide { participantId } otherOffice { name } } } }`;

describe("a duplicate case, which the hub finds and whose person only its office knows", () => {
  let federation: Federation;

  beforeEach(async () => {
    federation = await startFederation({
      gateway: { supergraphSdl: composeSupergraph(HUB, BRANCH) },
    });
    federation.stubs.stub(
      "hub",
      subgraphStub(HUB, {
        Query: {
          officeDirectory: () => [...federation.directory].map(([code, url]) => ({ code, url })),
          duplicateCases: () => ({ nodes: [CASE], edges: [] }),
        },
      }),
    );
    for (const office of ["solok", "palopo"]) {
      federation.stubs.stub(
        office,
        subgraphStub(BRANCH, {
          DuplicateSide: {
            __resolveReference: (key: object) => ({
              ...key,
              participantId: `${office}:participant-7`,
            }),
          },
        }),
      );
    }
  });

  afterEach(() => federation.stop());

  const answered = (participantId: string | null) => ({
    duplicateCases: {
      nodes: [
        {
          class: "SAME_PROGRAMME_SAME_MONTH",
          ownSide: { participantId },
          otherOffice: { name: "Kantor Cabang Palopo" },
        },
      ],
    },
  });

  test("asks the office whose side it is, and not the other one", async () => {
    expect(await federation.ask(QUESTION)).toEqual({ data: answered("solok:participant-7") });
    expect([federation.requests("solok"), federation.requests("palopo")]).toEqual([1, 0]);
  });

  test("stays, without its person, while the office is down", async () => {
    federation.stubs.stub("solok", () => "breaks");
    const { data, errors } = await federation.ask(QUESTION);
    expect(data).toEqual(answered(null));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OFFICE_UNAVAILABLE"]);
  });
});

import { GraphQLError } from "graphql";
import { BRANCH_SDL } from "./schemas";
import type { Stub } from "./stub-server";
import { subgraphStub } from "./subgraph-stub";

interface RegionKey {
  code: string;
  officeCode: string;
}

const agreement = (id: string, number = `no. ${id}`) => ({ id, number, kind: "PKS" });

/** A branch office with one agreement per region; what it records goes to the journal, in order. */
export function officeStub(code: string, journal: string[] = []): Stub {
  const own = (key: RegionKey) => {
    if (key.officeCode === code) return key;
    throw new GraphQLError(`Office ${code} does not keep the records of ${key.code}.`, {
      extensions: { code: "WRONG_OFFICE" },
    });
  };
  return subgraphStub(BRANCH_SDL, {
    Query: {
      agreement: (_: unknown, { id }: { id: string }) => agreement(id),
      officeAgreements: (_: unknown, { office }: { office: string }) => [agreement(`${office}:a`)],
    },
    Mutation: {
      recordAgreement: (_: unknown, { input }: { input: { office: string; number: string } }) => {
        journal.push(`${code} ${input.number}`);
        return input.number === ""
          ? { __typename: "Refusal", problems: ["The number is empty."] }
          : { __typename: "Agreement", ...agreement(`${code}:${input.number}`, input.number) };
      },
    },
    Region: {
      __resolveReference: own,
      agreements: ({ code: region }: RegionKey) => [agreement(`${code}:${region}`)],
      meetings: ({ code: region }: RegionKey) => [{ id: `${code}:m-${region}`, kind: "KSO" }],
    },
    BranchOffice: {
      __resolveReference: (key: RegionKey) => key,
      agreements: () => [agreement(`${code}:a`), agreement(`${code}:b`)],
    },
    Agreement: {
      __resolveReference: ({ id }: { id: string }) => agreement(id),
      note: () => {
        throw new Error('connect ECONNREFUSED 10.0.0.7:5432: SELECT note FROM agreement "x"');
      },
      office: () => ({ code, officeCode: code }),
      regions: () => [{ code: "13.03", officeCode: code }],
    },
  });
}

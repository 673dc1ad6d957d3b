import { HUB_SDL } from "./schemas";
import type { Stub } from "./stub-server";
import { subgraphStub } from "./subgraph-stub";

/** A region as the hub stub knows it. */
export interface StubRegion {
  code: string;
  name: string;
  officeCode: string | null;
  parent?: string;
}

const office = (code: string | null) =>
  code === null ? null : { code, name: `Office ${code}`, officeCode: code };

/** A hub that knows some regions and where the offices answer. */
export function hubStub(
  regions: readonly StubRegion[],
  directory: () => { code: string; url: string }[],
): Stub {
  const known = new Map(regions.map((region) => [region.code, region]));
  return subgraphStub(HUB_SDL, {
    Query: {
      region: (_: unknown, { code }: { code: string }) => known.get(code) ?? null,
      regions: (_: unknown, { first }: { first: number }) => ({
        nodes: regions.slice(0, first),
        totalCount: regions.length,
      }),
      compareRegions: (_: unknown, { codes }: { codes: string[] }) =>
        codes.map((code, index) => ({ region: known.get(code), rank: index + 1, percent: 20 })),
      coverageRanking: () =>
        regions.map((region, index) => ({ region, rank: index + 1, percent: 20 })),
      branchOffice: (_: unknown, { code }: { code: string }) => office(code),
      officeDirectory: directory,
    },
    Region: {
      __resolveReference: ({ code }: { code: string }) => known.get(code) ?? null,
      parent: ({ parent }: StubRegion) => (parent === undefined ? null : known.get(parent)),
      children: ({ code }: StubRegion) => regions.filter(({ parent }) => parent === code),
      office: ({ officeCode }: StubRegion) => office(officeCode),
    },
    BranchOffice: { __resolveReference: ({ code }: { code: string }) => office(code) },
  });
}

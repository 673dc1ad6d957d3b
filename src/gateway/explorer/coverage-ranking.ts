/**
 * The first query that a newcomer sees: opened in Apollo Sandbox at GET /graphql, and typed by the
 * code generator.
 */
export const coverageRankingOperation = /* GraphQL */ `
  query CoverageRanking {
    coverageRanking(level: REGENCY, within: "13", asOf: "2024-03-31") {
      asOf
      ranked
      unranked
      rows {
        rank
        rankBest
        rankWorst
        percent
        over100
        status
        ageInMonths
        region {
          code
          name
          office {
            name
          }
        }
      }
    }
  }
`;

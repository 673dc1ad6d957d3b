/** What the gateway asks to learn whether figures have changed, typed by the code generator. */
export const latestKnowledge = /* GraphQL */ `
  query LatestKnowledge {
    dataSet {
      knownAt
    }
  }
`;

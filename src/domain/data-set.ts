import { registerEnumType } from "type-graphql";

/** What a database's figures are. */
export enum DataSetKind {
  DOCUMENTED = "DOCUMENTED",
  SIMULATED = "SIMULATED",
}

registerEnumType(DataSetKind, {
  name: "DataSetKind",
  description: "What the figures of a data set are. The two are never mixed.",
  valuesConfig: {
    DOCUMENTED: { description: "What documents state and branch offices record." },
    SIMULATED: {
      description: "Made up by a generator, from a seed: plausible, and true of nobody.",
    },
  },
});

/** What a simulated data set was made from: the same gives the same rows again. */
export interface Simulation {
  readonly seed: number;
  readonly months: number;
  /** The last day of the last month. */
  readonly until: string;
  /** Codes of provinces or regencies, by code and separated by commas, or `all`. */
  readonly regions: string;
}

/** A simulated data set in a few words, as a person is told of it. */
export function simulatedData({ seed }: Pick<Simulation, "seed">): string {
  return `simulated data, seed ${seed}`;
}

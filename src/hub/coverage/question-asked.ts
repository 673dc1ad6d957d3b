import { endOfLastClosedMonth } from "../../domain/calendar";
import type { Segment } from "../../domain/segment";
import type { CoverageArgs } from "./coverage.args";
import { definitionAsked, requireAge, requireEarlier, requirePast } from "./coverage-arguments";
import type { CoverageDefinitionType } from "./coverage-definition.type";
import { AS_PUBLISHED, type CoverageQuestion, type MeasuredDefinition } from "./coverage-question";
import type { CoverageDefinitions } from "./definition.loader";

/** A question that can be answered, and the definition that it names. */
export interface QuestionAsked {
  readonly question: CoverageQuestion;
  readonly definition: CoverageDefinitionType;
}

type Asked = CoverageArgs & {
  comparedTo?: string | null;
  segment?: Segment | null;
  maxAgeMonths?: number | null;
};

/** Checks what is asked about coverage, and fills in what was left out. */
export async function questionAsked(
  args: Asked,
  definitions: CoverageDefinitions,
): Promise<QuestionAsked> {
  const asOf = args.asOf ?? endOfLastClosedMonth();
  requirePast(asOf);
  if (args.comparedTo != null) requireEarlier(args.comparedTo, asOf);
  if (args.maxAgeMonths != null) requireAge(args.maxAgeMonths);
  const knownAt = args.knownAt ?? null;
  const definition = await definitionAsked(definitions, args.definition ?? AS_PUBLISHED, knownAt);
  return {
    definition,
    question: {
      asOf,
      comparedTo: args.comparedTo ?? null,
      knownAt,
      definition: measured(definition),
      segment: args.segment ?? null,
      maxAgeMonths: args.maxAgeMonths ?? null,
    },
  };
}

/** What of a definition decides which figures are read. */
export function measured(definition: CoverageDefinitionType): MeasuredDefinition {
  const { id, version, numerator, segments } = definition;
  const { denominatorConcept, denominatorSource, denominatorVintage } = definition;
  return {
    id,
    version,
    numerator,
    segments,
    denominatorConcept,
    denominatorSource,
    denominatorVintage,
  };
}

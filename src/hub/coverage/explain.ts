import { FigureKind, FigureStatus } from "../../domain/figure";
import { UserError, shown } from "../../graphql/user-error";
import type { HubContext } from "../hub.context";
import { regionUnknown } from "../region-arguments";
import { counted } from "./counted";
import type { CoverageDefinitionType } from "./coverage-definition.type";
import type { CoverageRow } from "./coverage-row.type";
import { ExplanationRule, type Explanation } from "./explanation.type";
import { isRollUp } from "./figure-checks";
import { type FigureReference, readFigureId } from "./figure-id";
import { heldById } from "./held-by-id";
import { questionAsked } from "./question-asked";

/** Leads from a row's number to its inputs, as they were known. */
export async function explainFigure(context: HubContext, figure: string): Promise<Explanation> {
  const reference = readFigureId(figure);
  if (reference === undefined) throw isNoFigure(figure);
  const { row, definition } = await heldById(
    () => isNoFigure(figure),
    () => rowNamed(context, reference),
  );
  const { figureId } = row.found;
  const isStated = figureId !== null && !isRollUp(row);
  const arrival = isStated ? await context.loaders.figureArrival.load(figureId) : null;
  const rule = ruleOf(row);
  return { figure, row, rule, arrival, steps: stepsOf(row, rule, definition) };
}

async function rowNamed(
  { loaders, definitions }: HubContext,
  reference: FigureReference,
): Promise<{ row: CoverageRow; definition: CoverageDefinitionType }> {
  const { definitionId, definitionVersion, region } = reference;
  const asked = { ...reference, definition: `${definitionId}@${definitionVersion}` };
  const { question, definition } = await questionAsked(asked, definitions);
  const row = await loaders.coverageByRegion(question).load(region);
  if (row === null) throw regionUnknown(region, "figure");
  return { row, definition };
}

function isNoFigure(figure: string): UserError {
  return new UserError("This does not name the figure of a row.", {
    code: "FIGURE_ID_INVALID",
    argument: "figure",
    value: shown(figure),
    remedy: "Send CoverageRow.figureId as it was answered.",
  });
}

function ruleOf(row: CoverageRow): ExplanationRule {
  if (row.status === FigureStatus.SUPPRESSED) return ExplanationRule.SUPPRESSED;
  if (row.figureAsOf === null) return ExplanationRule.NOTHING_KNOWN;
  if (row.regionsSummed !== null) return ExplanationRule.SUM_OF_PARTS;
  if (isRollUp(row)) return ExplanationRule.ENROLLMENTS;
  return (row.ageInMonths ?? 0) > 0 ? ExplanationRule.CARRIED_FORWARD : ExplanationRule.STATED;
}

function stepsOf(
  row: CoverageRow,
  rule: ExplanationRule,
  { name, denominatorConcept, denominatorSource }: CoverageDefinitionType,
): string[] {
  const { found, region } = row;
  const share =
    found.numerator === null || found.denominator === null
      ? "No share follows: people or eligible workers are not known."
      : `The share is ${found.numerator} of ${found.denominator}, which is ${row.percent} %.`;
  const workers = found.eligibleWorkers ?? "an unknown number of";
  switch (rule) {
    case ExplanationRule.SUPPRESSED:
      return [
        `Under the definition "${name}", fewer than five people are enrolled in ${region.name}.`,
        "They are neither shown nor ranked, for they might be recognised.",
      ];
    case ExplanationRule.NOTHING_KNOWN:
      return [`Under the definition "${name}", no figure of ${region.name} counts on that date.`];
    case ExplanationRule.SUM_OF_PARTS:
      return [
        `${region.name} has no share of its own under the definition "${name}".`,
        `${counted(row.regionsSummed ?? 0, "region")} directly below with both people and eligible workers: ` +
          `${found.numerator} people and ${found.denominator} eligible workers in all.`,
        share,
      ];
    case ExplanationRule.ENROLLMENTS:
      return [
        `${found.participants} people were enrolled in ${region.name} at the end of the month, as ` +
          `its branch office, last heard of for ${row.figureAsOf}, reported.`,
        found.eligibleWorkers === null
          ? `No figure of its workers (${denominatorConcept}, by ${denominatorSource}) is on record for that date.`
          : `The reference figure (${denominatorConcept}, by ${denominatorSource}) counts ${workers} eligible workers.`,
        share,
      ];
    case ExplanationRule.CARRIED_FORWARD:
    case ExplanationRule.STATED:
      return [
        `The latest figure on or before the date was stated for ${row.figureAsOf} under the ` +
          `definition "${row.definitionKey}".`,
        ...(rule === ExplanationRule.CARRIED_FORWARD
          ? [`It is carried forward: ${counted(row.ageInMonths ?? 0, "month")} old.`]
          : []),
        ...(found.eligibleWorkersKind === FigureKind.COMPUTED && found.statedNumerator !== null
          ? [
              `Its ${workers} eligible workers were computed from ${found.participants} people and ` +
                `the stated share of ${found.statedNumerator} in ${found.statedDenominator}.`,
            ]
          : []),
        share,
      ];
  }
}

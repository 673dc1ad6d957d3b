import { ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { WorkerConcept } from "../../domain/worker-concept";
import { ListSize, People } from "../../graphql/refusal/rules";
import { CalendarDate, RegionCodeRule, TextUpTo } from "../../graphql/refusal/text-rules";
import { DateScalar } from "../../graphql/scalars";
import { CorrectionInput } from "../correction.input";
import { HubRequestInput } from "../request.input";

/** More workers than any region has, and still a whole number in GraphQL. */
export const MOST_WORKERS = 200_000_000;

/** The eligible workers of one region, to be recorded. */
@InputType({ description: "How many workers of one region could be protected." })
export class EligibleWorkersInput extends CorrectionInput {
  @Field(() => ID, { description: "Code of the region that it is about, of any level." })
  @RegionCodeRule()
  region!: string;

  @Field(() => Int, { description: "How many workers, above 0. Leave out a region not counted." })
  @People(1, MOST_WORKERS)
  workers!: number;
}

/** What all rows of a table of eligible workers have in common. */
@InputType()
export abstract class EligibleWorkersTableInput extends HubRequestInput {
  @Field(() => WorkerConcept, { description: "Whom the figures count." })
  concept!: WorkerConcept;

  @Field(() => String, {
    description: "Who published them, by a short name up to 100 characters, as BPS Sakernas.",
  })
  @TextUpTo(100)
  source!: string;

  @Field(() => String, {
    description: "Which edition of that publisher's count, up to 40 characters, as 2024-08.",
  })
  @TextUpTo(40)
  vintage!: string;

  @Field(() => DateScalar, {
    description: "The day that the figures are about, not in the future; they hold from then on.",
  })
  @CalendarDate()
  asOf!: string;
}

/** Eligible workers to be recorded. */
@InputType({ description: "Eligible workers of several regions, as one publisher counted them." })
export class RecordEligibleWorkersInput extends EligibleWorkersTableInput {
  @Field(() => [EligibleWorkersInput], {
    description: "1 to 600 regions, each once: all are stored or none.",
  })
  @ListSize(1, 600)
  @ValidateNested({ each: true })
  rows!: EligibleWorkersInput[];
}

import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { FigureStatus } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";
import { DateScalar } from "../../graphql/scalars";

/** What enrollments can be totalled by. */
export enum EnrollmentDimension {
  REGION = "REGION",
  SEGMENT = "SEGMENT",
  FUNDING = "FUNDING",
  PROGRAMME = "PROGRAMME",
  WORKER_GROUP = "WORKER_GROUP",
  AGREEMENT = "AGREEMENT",
  MONTH = "MONTH",
}

registerEnumType(EnrollmentDimension, {
  name: "EnrollmentDimension",
  description: "What enrollments can be totalled by.",
  valuesConfig: {
    REGION: {
      description:
        "The regions one level below the one asked, regencies for an office. People whose part " +
        "is not known are under the region of their cohort.",
    },
    SEGMENT: { description: "How the workers are insured." },
    FUNDING: { description: "Who pays." },
    PROGRAMME: {
      description:
        "What protects them. A cohort counts in each of its programmes: these totals overlap " +
        "and must not be added up.",
    },
    WORKER_GROUP: {
      description:
        "What work they do. The headcount of a cohort with several groups is not known per group.",
    },
    AGREEMENT: { description: "Under which agreement." },
    MONTH: { description: "The month from which they are counted." },
  },
});

/** One total of enrollments; only the dimensions asked for are filled. */
@ObjectType("EnrollmentTotal", {
  description:
    "People enrolled, in total or by dimensions. Only the fields of the dimensions asked for are " +
    "filled; one that is empty all the same is not stated for these people.",
})
export class EnrollmentTotalType {
  regionCode?: string | null;
  agreementId?: string | null;
  officeCode!: string;

  @Field(() => Segment, { nullable: true, description: "Filled when asked by SEGMENT." })
  segment?: Segment | null;

  @Field(() => FundingSource, {
    nullable: true,
    description: "Filled when asked by FUNDING; empty all the same: who pays is not stated.",
  })
  funding?: FundingSource | null;

  @Field(() => Programme, {
    nullable: true,
    description:
      "Filled when asked by PROGRAMME; a cohort counts in each of its programmes. Empty all the " +
      "same: the programmes are not stated.",
  })
  programme?: Programme | null;

  @Field(() => String, {
    nullable: true,
    description: "Filled when asked by WORKER_GROUP; empty all the same: the work is not stated.",
  })
  workerGroup?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of the month from which they are counted, when asked by MONTH.",
  })
  month?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many people are known; empty: not reported, which is not zero.",
  })
  headcount!: number | null;

  @Field(() => FigureStatus, {
    description: "REPORTED, ZERO_REPORTED, or NOT_REPORTED when the headcount is empty.",
  })
  status!: FigureStatus;

  @Field(() => Int, {
    description:
      "How many enrollments in this total have no known headcount here: the people meant are " +
      "more than the headcount when this is not 0.",
  })
  unreported!: number;
}

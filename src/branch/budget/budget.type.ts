import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { ClaimCheck, Precision } from "../../domain/figure";
import { FundingSource } from "../../domain/funding-source";
import { Programme } from "../../domain/programme";
import { Segment } from "../../domain/segment";
import { RupiahScalar } from "../../graphql/scalars";
import { BudgetMonth, BudgetShortfall } from "./budget-part.type";

const NO_AMOUNT = "Empty: no amount is stated for the year.";
const NO_COHORTS = "Empty: no cohort is recorded, or one has no headcount.";
const NO_PEOPLE = "Empty: it is not known how many people there are.";
const EITHER = "Empty: no amount is stated, or the people are not known.";
const NO_PAYMENT = "Empty: no payment is recorded, which is not zero.";
const AT_LEAST = "A lower bound where `precision` is AT_LEAST.";

/** A region's budget of a year from one source, against the cohorts that it pays for. */
@Directive('@key(fields: "officeCode regionCode year funding")')
@Directive('@office(field: "officeCode")')
@ObjectType("Budget", {
  description: "A region's budget of a year from one funding source, in person-months.",
  simpleResolvers: true,
})
export class BudgetType {
  @Field(() => ID, { description: "The branch office that keeps the region's records." })
  officeCode!: string;

  @Field(() => ID, { description: "The region's code." })
  regionCode!: string;

  @Field(() => Int, { description: "The budget year." })
  year!: number;

  @Field(() => FundingSource, { description: "Who pays." })
  funding!: FundingSource;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: `All funding lines of the region and of those inside it, each once. ${NO_AMOUNT}`,
  })
  amount!: bigint | null;

  @Field(() => Precision, {
    nullable: true,
    description:
      "How exactly it is stated: as its least exact line; AT_LEAST when a line has no amount. " +
      NO_AMOUNT,
  })
  precision!: Precision | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Person-months that the amount pays for: ⌊amount / rate⌋; months of different rates are " +
      `walked. ${AT_LEAST} ${NO_AMOUNT}`,
  })
  funded!: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: `What is left of the amount and pays for no further person-month. ${NO_AMOUNT}`,
  })
  residual!: bigint | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Person-months of the cohorts in the year: who joins in month k pays 13 − k months, and a " +
      "cohort that joined over some months is taken to have joined in the first. Nobody is " +
      `counted in two cohorts. ${NO_COHORTS}`,
  })
  committed!: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: `What these person-months cost. ${NO_COHORTS}`,
  })
  committedCost!: bigint | null;

  @Field(() => ClaimCheck, {
    nullable: true,
    description:
      "How the stated amount stands to committedCost: CONFLICT also where the amount is not meant " +
      `to pay for so many. ${EITHER}`,
  })
  check!: ClaimCheck | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Person-months that the recorded payments of the funding lines cover: each payment by " +
      "itself, its amount over the rate of the months that it pays for; months of different " +
      `rates are walked. ${NO_PAYMENT}`,
  })
  paid!: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      "What is left of the payments and covers no further person-month, each payment's rest " +
      `added up. ${NO_PAYMENT}`,
  })
  paidResidual!: bigint | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: `All recorded payments, also where they exceed the amount. ${NO_PAYMENT}`,
  })
  paidAmount!: bigint | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "committed less paid, never below 0: where more is paid than committed, `paid` is the " +
      "larger. Empty: no payment is recorded, the people are not known, or a payment is for " +
      "months of another year.",
  })
  unpaid!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `funded less committed; below 0 when the cohorts need more. ${AT_LEAST} ${EITHER}`,
  })
  balance!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `People of the cohorts, else of the funding lines, each once. ${NO_PEOPLE}`,
  })
  participants!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Person-months that all of them need for twelve months. ${NO_PEOPLE}`,
  })
  fullYear!: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: `What these person-months cost. ${NO_PEOPLE}`,
  })
  fullYearCost!: bigint | null;

  @Field(() => BudgetShortfall, {
    nullable: true,
    description:
      "What is missing to a full year for everybody; the most that can be missing where " +
      `\`precision\` is AT_LEAST. ${EITHER}`,
  })
  shortBy!: BudgetShortfall | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "How many months the amount lasts when all participants are paid for from January on, at " +
      `January's rate; two decimals. ${AT_LEAST} ${EITHER}`,
  })
  runwayMonths!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `People of cohorts whose protection begins in the year. ${NO_COHORTS}`,
  })
  joining!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Funded person-months that all the others leave to those who join. ${AT_LEAST} ${EITHER}`,
  })
  leftForJoining!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Months that this is for each of them on average; two decimals. ${AT_LEAST} ${EITHER}`,
  })
  monthsPerJoining!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The mean joining month at which the amount pays for all: 1 is January, 13 that it pays for " +
      "none of those who join; two decimals. Empty: nobody joins, or it cannot be told.",
  })
  breakEvenJoiningMonth!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether all that is reckoned from the people is withheld from whoever asks, and is empty " +
      "for that reason: fewer than five are paid for in a month, or fewer than five join, or the " +
      "region is below a regency. The office's own staff is told everything.",
  })
  suppressed!: boolean;

  @Field(() => Segment, {
    nullable: true,
    description: "The segment that is paid for: that of the cohorts, BPU where there are none.",
  })
  segment!: Segment;

  @Field(() => [Programme], {
    nullable: true,
    description: "The programmes that are paid for: those of the cohorts, else JKK and JKM.",
  })
  programmes!: Programme[];

  @Field(() => [BudgetMonth], {
    nullable: true,
    description: "The year's months with their rates.",
  })
  months!: BudgetMonth[];

  @Field(() => [String], {
    nullable: true,
    description: "The rates that were applied, each with its legal basis, in a sentence.",
  })
  rules!: string[];

  @Field(() => [String], {
    nullable: true,
    description: "Reliefs that were considered and do not apply, each with the reason.",
  })
  refused!: string[];

  /** The funding lines and payments that it rests on. */
  recordIds!: string[];
}

import { countQueries } from "../../support/count-queries";
import { type BranchOffice, documentedOffice, newOffice } from "../support/branch-office";
import { draft, edit } from "../support/agreements";
import { NUMBERS, QUERY, budgets, keysOf, sijunjung } from "../support/budgets";
import { recordAgreement, recordEnrollment } from "../support/given";

describe("the documented budgets of Sijunjung", () => {
  let solok: BranchOffice;
  beforeAll(async () => {
    solok = await documentedOffice("solok");
  });
  afterAll(() => solok.close());

  test("2025: Rp3,053,299,200 are 181,744 person-months, 17,336 short of a full year for all", async () => {
    const [budget] = await budgets(solok, [sijunjung(2025)]);
    expect(budget).toEqual({
      amount: "3053299200",
      precision: "EXACT",
      funded: 181_744,
      residual: "0",
      committed: 199_080,
      committedCost: "3344544000",
      check: "CONFLICT",
      paid: null,
      paidResidual: null,
      paidAmount: null,
      unpaid: null,
      balance: -17_336,
      participants: 16_590,
      fullYear: 199_080,
      fullYearCost: "3344544000",
      shortBy: { personMonths: 17_336, amount: "291244800" },
      runwayMonths: 10.96,
      joining: 5_174,
      leftForJoining: 44_752,
      monthsPerJoining: 8.65,
      breakEvenJoiningMonth: 4.35,
      segment: "BPU",
      programmes: ["JKK", "JKM"],
      rules: [
        "JKK of BPU: Rp10000 a month (PP 44/2015, bpu-jkk).",
        "JKM of BPU: Rp6800 a month (PP 44/2015, bpu-jkm).",
      ],
      refused: [],
    });
  });

  test("2022: Rp223,944,000 for 1,333 people over ten months agree with at least Rp200,000,000", async () => {
    const [budget] = await budgets(solok, [sijunjung(2022)]);
    expect(budget).toMatchObject({
      amount: "200000000",
      precision: "AT_LEAST",
      committed: 13_330,
      committedCost: "223944000",
      check: "AGREES",
      participants: 1_333,
      fullYear: 15_996,
      joining: 1_333,
    });
  });

  test("the months of 2022 begin with two without anybody", async () => {
    const [budget] = await budgets<{ months: Record<string, unknown>[] }>(
      solok,
      [sijunjung(2022)],
      "months { month rate heads affordable cost left }",
    );
    expect(budget?.months.slice(1, 3)).toEqual([
      { month: "2022-02-01", rate: "16800", heads: 0, affordable: 0, cost: "0", left: "200000000" },
      {
        month: "2022-03-01",
        rate: "16800",
        heads: 1_333,
        affordable: 1_333,
        cost: "22394400",
        left: "177605600",
      },
    ]);
    expect(budget?.months).toHaveLength(12);
  });

  test("a year with people but no stated money says what they need, and of money nothing", async () => {
    const [budget] = await budgets(solok, [sijunjung(2024)]);
    expect(budget).toMatchObject({
      amount: null,
      precision: null,
      funded: null,
      balance: null,
      shortBy: null,
      committed: 15_996,
      committedCost: "268732800",
      participants: 1_333,
    });
  });

  test("money without an amount is not zero, nor are people who were never counted", async () => {
    const [budget] = await budgets(solok, [
      { regionCode: "13.73", year: 2024, funding: "VILLAGE_FUND" },
    ]);
    expect(budget).toMatchObject({
      amount: null,
      funded: null,
      committed: null,
      participants: null,
    });
  });

  test("a year of which nothing is recorded is empty", async () => {
    expect(await budgets(solok, [sijunjung(2019)])).toEqual([null]);
  });

  test("it leads to the sources of its amount", async () => {
    const [budget] = await budgets(solok, [sijunjung(2025)], "sources { id }");
    expect(budget).toEqual({ sources: [{ id: "solok:sijunjung-extreme-2025" }] });
  });

  test("many budgets take as many statements as one", async () => {
    const years = Array.from({ length: 40 }, (_, at) => sijunjung(2021 + at));
    const fields = `${NUMBERS} sources { id }`;
    const one = await countQueries(solok.db, () => budgets(solok, [sijunjung(2025)], fields));
    const many = await countQueries(solok.db, () => budgets(solok, years, fields));
    expect([one.queries, many.queries]).toEqual([6, 6]);
  });

  test.each([
    [{ regionCode: "Sijunjung" }, "REGION_CODE_INVALID"],
    [{ officeCode: "palopo" }, "WRONG_OFFICE"],
    [{ year: 20_225 }, "BUDGET_KEY_INVALID"],
    [{ funding: "LOTTERY" }, "BUDGET_KEY_INVALID"],
    [{ year: "2025" }, "BAD_USER_INPUT"],
  ])("a key with %j is refused with %s, the others are answered", async (wrong, code) => {
    const { keys } = keysOf([sijunjung(2025), sijunjung(2025)]);
    const { data, errors } = await solok.send<{ _entities: unknown[] }>(QUERY("funded"), {
      keys: [keys[0], { ...keys[1], ...wrong }],
    });
    expect(data._entities).toEqual([{ funded: 181_744 }, null]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe("the budget of cohorts", () => {
  let solok: BranchOffice;
  beforeAll(async () => {
    solok = await newOffice("solok");
  });
  beforeEach(() => solok.forget());
  afterAll(() => solok.close());

  const givenMoney = async (
    year: number,
    amount: string | null,
    source = "APBD",
    precision = amount && "EXACT",
  ) => {
    const { id } = await recordAgreement(solok);
    await solok.db.query(
      `INSERT INTO funding_line (office_code, id, region_code, agreement_id, source, year, amount,
         precision)
       VALUES ('solok', 'solok:' || gen_random_uuid(), '13.03', $1, $2, $3, $4::bigint, $5)`,
      [id, source, year, amount, precision],
    );
  };

  const budget = async (year: number, funding = "APBD") =>
    (await budgets<Record<string, unknown>>(solok, [{ ...sijunjung(year), funding }]))[0];

  test("a whole and its parts, and what it supersedes, are counted once", async () => {
    const { id: earlier } = await recordEnrollment(solok, {
      headcount: 40,
      startsOn: "2023-01-01",
    });
    const { id: whole } = await recordEnrollment(solok, {
      headcount: 100,
      startsOn: undefined,
      countedFrom: "2024-07-10",
      supersedes: [earlier],
    });
    expect(await budget(2024)).toMatchObject({ committed: 6 * 40 + 6 * 100, participants: 100 });
    await recordEnrollment(solok, { headcount: 70, startsOn: undefined, partOf: whole });
    await recordEnrollment(solok, { headcount: 30, startsOn: "2024-04-15", partOf: whole });
    expect(await budget(2024)).toMatchObject({
      committed: 12 * 70 + 9 * 30,
      participants: 100,
      joining: 30,
    });
    expect(await budget(2023)).toMatchObject({ committed: 480, participants: 40 });
  });

  test("who ends in the year is paid for to the month of the last day, and not in the next", async () => {
    await recordEnrollment(solok, { startsOn: "2023-05-01", endsOn: "2024-03-15" });
    expect(await budget(2024)).toMatchObject({ committed: 300, participants: 100 });
    expect(await budget(2025)).toBeNull();
  });

  test("an unknown headcount makes what is committed unknown", async () => {
    await givenMoney(2024, "16800000");
    await recordEnrollment(solok, { headcount: null });
    expect(await budget(2024)).toMatchObject({ funded: 1_000, committed: null, balance: null });
  });

  test("lines add up, and one without an amount makes their sum a lower bound", async () => {
    await givenMoney(2024, "16800000");
    await givenMoney(2024, "1680000");
    expect(await budget(2024)).toMatchObject({ amount: "18480000", precision: "EXACT" });
    await givenMoney(2024, null);
    expect(await budget(2024)).toMatchObject({ amount: "18480000", precision: "AT_LEAST" });
  });

  test.each([
    [["EXACT", "ROUNDED"], "ROUNDED"],
    [["ROUNDED", "AT_LEAST", "EXACT"], "AT_LEAST"],
    [["AT_LEAST", "VAGUE"], "VAGUE"],
  ])("a sum of lines that are %j is %s", async (precisions, precision) => {
    for (const one of precisions) await givenMoney(2024, "16800", "APBD", one);
    expect(await budget(2024)).toMatchObject({ precision, funded: precisions.length });
  });

  test("an amount that is at least so much agrees with a higher cost and not with a lower one", async () => {
    await givenMoney(2024, "16800000", "APBD", "AT_LEAST");
    await recordEnrollment(solok, { headcount: 100 });
    expect(await budget(2024)).toMatchObject({
      funded: 1_000,
      check: "AGREES",
      balance: -200,
      shortBy: { personMonths: 200, amount: "3360000" },
    });
    await givenMoney(2024, "16800000");
    expect(await budget(2024)).toMatchObject({
      precision: "AT_LEAST",
      funded: 2_000,
      check: "CONFLICT",
      balance: 800,
      shortBy: { personMonths: 0, amount: "0" },
    });
  });

  test("those who pay themselves are walked over the months of the relief of 2026", async () => {
    await givenMoney(2026, String(100 * (3 * 16_800 + 9 * 8_400)), "SELF");
    await recordEnrollment(solok, { funding: "SELF", startsOn: "2025-01-01" });
    const relieved = await budget(2026, "SELF");
    expect(relieved).toMatchObject({
      funded: 1_200,
      residual: "0",
      committed: 1_200,
      committedCost: "12600000",
      check: "AGREES",
      balance: 0,
      shortBy: { personMonths: 0, amount: "0" },
    });
    expect(relieved?.rules).toContain(
      "JKK of BPU: Rp5000 a month, halved in every sector " +
        "(PP 50/2025, bpu-jkk-relief-other and bpu-jkk-relief-transport), from 2026-04 to 2026-12.",
    );
  });

  test("the relief of 2026 is refused to the regency's budget", async () => {
    await givenMoney(2026, "16800000");
    expect(await budget(2026)).toMatchObject({
      funded: 1_000,
      refused: [
        expect.stringMatching(/It does not apply: a government budget pays \(APBD\)\.$/),
        expect.stringMatching(/It does not apply: a government budget pays \(APBD\)\.$/),
      ],
    });
  });

  test("what a draft plans is no money until it is signed", async () => {
    await givenMoney(2024, "16800000");
    const planned = await draft(solok, {
      ...{ startsOn: "2024-01-01", endsOn: "2024-12-31", number: "PKS/2024" },
      funding: [{ source: "APBD", year: 2024, amount: "999999999999999999", precision: "EXACT" }],
    });
    expect(await budget(2024)).toMatchObject({ amount: "16800000", funded: 1_000 });
    const small = await draft(solok, {
      ...{ startsOn: "2024-01-01", endsOn: "2024-12-31", number: "PKS/2024-2" },
      funding: [{ source: "APBD", year: 2024, amount: "1680000", precision: "EXACT" }],
    });
    expect((await edit(solok, "sign", small, { signedOn: "2024-01-01" })).__typename).toBe(
      "Agreement",
    );
    expect(planned.state).toBe("DRAFT");
    expect(await budget(2024)).toMatchObject({ amount: "18480000", funded: 1_100 });
  });

  test("a month without a rate is an error that names the month", async () => {
    await givenMoney(2020, "16800000");
    const { errors } = await solok.send(QUERY("funded"), keysOf([sijunjung(2020)]));
    expect(errors[0]?.message).toBe("No rate of JKK for BPU is known for August 2020.");
    expect(errors[0]?.extensions).toMatchObject({ code: "RATE_UNKNOWN", value: "JKK 2020-08" });
  });

  test("people of old age insurance cost more; mixed with others, they have no one rate", async () => {
    await givenMoney(2024, "3680000");
    await recordEnrollment(solok, { programmes: ["JHT", "JKK", "JKM"] });
    expect(await budget(2024)).toMatchObject({
      funded: 100,
      programmes: ["JKK", "JKM", "JHT"],
    });
    await recordEnrollment(solok, { programmes: ["JKK", "JKM"] });
    const { errors } = await solok.send(QUERY("funded"), keysOf([sijunjung(2024)]));
    expect(errors[0]?.extensions.code).toBe("RATES_DIFFER");
  });

  test("wage earners' wages are not recorded, so their budget is not guessed", async () => {
    await recordEnrollment(solok, { segment: "PU", funding: "EMPLOYER" });
    const { errors } = await solok.send(
      QUERY("funded"),
      keysOf([{ ...sijunjung(2024), funding: "EMPLOYER" }]),
    );
    expect(errors[0]?.extensions.code).toBe("WAGES_NOT_KNOWN");
  });
});

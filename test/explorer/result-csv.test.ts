import { csvOfAnswer } from "../../src/explorer/result-csv";

const lines = (answer: unknown) => csvOfAnswer(answer).split("\r\n");

test("each object of the longest list is a row, and what is inside it are columns", () => {
  const rows = [
    { rank: 1, percent: 105, region: { code: "13.73", name: "Kota Sawahlunto" } },
    { rank: null, percent: 0.5, region: { code: "13.03", name: 'Sijunjung, "Lansek"' } },
  ];
  const lateOffices = [{ code: "solok" }];
  expect(lines({ data: { coverageRanking: { asOf: "2024-03-31", rows, lateOffices } } })).toEqual([
    "\ufeffrank,percent,region.code,region.name",
    "1,105,13.73,Kota Sawahlunto",
    ',0.5,13.03,"Sijunjung, ""Lansek"""',
    "",
  ]);
});

test("an answer without a list is one row, and a list of words one cell", () => {
  expect(lines({ data: { budget: { amount: "3053299200", rules: ["a", "b"] } } })).toEqual([
    "\ufeffbudget.amount,budget.rules",
    '3053299200,"a; b"',
    "",
  ]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "a\n=1"])(
  "no spreadsheet takes the text %j for a formula",
  (name) => {
    const [, ...cells] = csvOfAnswer({ data: { rows: [{ name }] } }).split(/^\ufeffname\r\n/);
    expect(cells.join("")).toMatch(/^"?(\s?'|a\n')/);
  },
);

test("a name that a client chose for a field is guarded as well", () => {
  const [header] = lines({ data: [{ "=cmd": 1 }] });
  expect(header).toBe("\ufeff'=cmd");
});

test("a negative number stays a number", () => {
  expect(lines({ data: { balance: -17336 } })[1]).toBe("-17336");
});

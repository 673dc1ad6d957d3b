import { type Action, agreementOf, edit } from "../support/agreements";
import { type BranchOffice, newOffice } from "../support/branch-office";
import { recordAgreement, refusedFor, rowsIn } from "../support/given";

let solok: BranchOffice;

beforeAll(async () => {
  solok = await newOffice("solok");
});

beforeEach(() => solok.forget());

afterAll(() => solok.close());

const STATES: Record<string, Record<string, unknown>> = {
  DRAFT: { state: "DRAFT" },
  SIGNED: { signedOn: "2024-01-01", startsOn: "2190-01-01" },
  IN_FORCE: { signedOn: "2024-01-01", startsOn: "2024-01-01", endsOn: "2190-12-31" },
  EXPIRED: { signedOn: "2023-01-01", startsOn: "2023-01-01", endsOn: "2023-12-31" },
  TERMINATED: { state: "TERMINATED", signedOn: "2024-01-01" },
};

/** What each action does in each state: the state afterwards, or the problem. */
const MOVES: Record<Action, Record<string, string>> = {
  sign: {
    DRAFT: "SIGNED",
    SIGNED: "AGREEMENT_ALREADY_SIGNED",
    IN_FORCE: "AGREEMENT_ALREADY_SIGNED",
    EXPIRED: "AGREEMENT_ALREADY_SIGNED",
    TERMINATED: "AGREEMENT_TERMINATED",
  },
  renew: {
    DRAFT: "AGREEMENT_NOT_SIGNED",
    SIGNED: "SIGNED",
    IN_FORCE: "IN_FORCE",
    EXPIRED: "EXPIRED",
    TERMINATED: "AGREEMENT_TERMINATED",
  },
  amend: {
    DRAFT: "DRAFT",
    SIGNED: "SIGNED",
    IN_FORCE: "IN_FORCE",
    EXPIRED: "AGREEMENT_EXPIRED",
    TERMINATED: "AGREEMENT_TERMINATED",
  },
  terminate: {
    // It is withdrawn.
    DRAFT: "TERMINATED",
    SIGNED: "TERMINATED",
    IN_FORCE: "TERMINATED",
    EXPIRED: "AGREEMENT_EXPIRED",
    TERMINATED: "AGREEMENT_TERMINATED",
  },
};

const PAIRS = (Object.keys(MOVES) as Action[]).flatMap((action) =>
  Object.keys(STATES).map((state) => [action, state, MOVES[action][state] ?? ""] as const),
);

test.each(PAIRS)("%s in state %s: %s", async (action, state, outcome) => {
  const { id } = await recordAgreement(solok, STATES[state]);
  const needsAddendum = action === "amend" && state !== "DRAFT";
  const stated = needsAddendum ? { addendum: { changes: "A word" } } : {};
  const answer = await edit(solok, action, { id }, stated);
  const after = await agreementOf<{ state: string; version: number }>(solok, id, "state version");
  if (outcome in STATES) {
    expect(answer.__typename).toBe("Agreement");
    expect(after).toEqual({ state: outcome, version: 2 });
  } else {
    expect(refusedFor(answer)).toEqual([`${outcome} at input.agreement`]);
    expect(after).toEqual({ state, version: 1 });
    expect(await rowsIn(solok, "trail_entry", "agreement")).toEqual([1, 1]);
  }
});

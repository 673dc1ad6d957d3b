import { violatedConstraint } from "../../database/violated-constraint";
import { problem, type Problem, type ProblemPath } from "../../graphql/refusal/problem.type";
import { ProblemCode } from "../../graphql/refusal/problem-code";
import { RefusedInput } from "../../graphql/refusal/refused-input";
import { termsOverlap } from "./chain-problems";

/** What a write said of an agreement, where the database may find it used or overlapping. */
interface Written {
  number?: string | null;
  renews?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
}

/**
 * The refusal that a violated constraint stands for: the database decides what is used once and
 * what overlaps, since asking first would leave a gap for a second writer.
 */
export function refusalOf(
  error: unknown,
  { number, renews, startsOn = null, endsOn = null }: Written,
  renewsAt: ProblemPath = ["input", "renews"],
): RefusedInput | undefined {
  const found = ((): Problem | undefined => {
    switch (violatedConstraint(error)) {
      case "agreement_number_used_once":
        return problem(
          ProblemCode.AGREEMENT_NUMBER_USED,
          ["input", "number"],
          number,
          "This office has already filed an agreement under this number.",
          "Check the number; officeAgreements(office:) shows what is on file.",
        );
      case "agreement_renewed_once":
        return problem(
          ProblemCode.AGREEMENT_ALREADY_RENEWED,
          renewsAt,
          renews,
          "This agreement has already been renewed by another one.",
          "Agreement.renewedBy shows that later one: name it instead. If it is a draft, sign it with " +
            "signAgreement, or withdraw it with terminateAgreement and renew again.",
        );
      case "agreement_terms_do_not_overlap":
        return termsOverlap(startsOn === null ? "endsOn" : "startsOn", { startsOn }, { endsOn });
      default:
        return undefined;
    }
  })();
  return found && new RefusedInput([found]);
}

import { SignInOrOut } from "../shell/sign-in/needs-sign-in";
import { useBearer } from "../shell/sign-in/bearer";
import { useSpeech } from "../shell/speech";
import { SimulatedMark } from "../states/known";
import { useParts } from "./words";

/** An office as far as its freshness goes. */
export interface HeardOffice {
  readonly name: string;
  readonly status: {
    readonly reach: "ONLINE" | "STALE" | "UNREACHABLE";
    readonly lastReportedAt?: string | null;
  };
}

interface StripProps {
  readonly asOf?: string | undefined;
  readonly office?: HeardOffice | null | undefined;
  readonly isSimulated: boolean;
}

/** Of when the figures are, whether their office is heard from, and whether they are true. */
export function Strip({ asOf, office, isSimulated }: StripProps) {
  const { date, instant } = useSpeech();
  const parts = useParts();
  const bearer = useBearer();
  const last = office?.status.lastReportedAt;
  return (
    <div className="strip">
      {asOf && (
        <span>
          {parts.asOf} <b>{date(asOf)}</b>
        </span>
      )}
      {office?.status.reach === "UNREACHABLE" && (
        <span className="warning">{parts.officeUnreachable(office.name)}</span>
      )}
      {office?.status.reach === "STALE" && last && (
        <span className="warning">{parts.officeStale(office.name, instant(last))}</span>
      )}
      {office?.status.reach === "ONLINE" && last && (
        <span>{parts.officeHeard(office.name, instant(last))}</span>
      )}
      {isSimulated && <SimulatedMark />}
      {bearer && <SignInOrOut />}
    </div>
  );
}

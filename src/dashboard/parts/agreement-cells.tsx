import { type FigureStatus } from "../../../schema/dashboard.types";
import { useSpeech } from "../shell/speech";
import { NotKnown } from "../states/known";
import { daysUntil } from "./days";
import { Origin } from "./origin";
import { useParts } from "./words";

/** What an agreement's end would cost in protection. */
interface Risk {
  readonly people?: number | null;
  readonly status: FigureStatus;
  readonly pointsAtRisk?: number | null;
}

/** The days that are left; an agreement whose end is not known has none to count. */
export function DaysLeft({
  agreement: { terminatedOn, endsOn },
  day,
}: {
  agreement: { terminatedOn?: string | null; endsOn?: string | null };
  day: string;
}) {
  const parts = useParts();
  const end = terminatedOn ?? endsOn;
  if (end == null) return <span className="not-known">{parts.openEnd}</span>;
  const days = daysUntil(end, day);
  if (days < 0) return <span className="quiet">{parts.endedDaysAgo(-days)}</span>;
  return <span className={days <= 90 ? "warning" : undefined}>{parts.daysLeft(days)}</span>;
}

/** The people whose protection ends with it. */
export function AtRisk({ expiring, name }: { expiring: Risk; name: string }) {
  const { count, points } = useSpeech();
  const parts = useParts();
  if (expiring.people == null) return <NotKnown status={expiring.status} />;
  return (
    <>
      <Origin text={parts.people(count(expiring.people))} name={name} rule={parts.riskRule} />
      {expiring.pointsAtRisk != null && (
        <small>{parts.points(points(-expiring.pointsAtRisk))}</small>
      )}
    </>
  );
}

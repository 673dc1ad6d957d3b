import { type FigureStatus } from "../../../schema/dashboard.types";
import { useSpeech } from "../shell/speech";
import { Icon } from "../style/icon";

/** Why there is no number: never a zero, never an empty cell. */
export function NotKnown({ status }: { status: FigureStatus }) {
  const { words } = useSpeech();
  switch (status) {
    case "SUPPRESSED":
      return (
        <span className="not-known" title={words.suppressedWhy}>
          <Icon name="lock" /> {words.suppressed}
        </span>
      );
    case "UNREACHABLE":
      return (
        <span className="not-known">
          <Icon name="plug" /> {words.unreachable}
        </span>
      );
    case "ZERO_REPORTED":
      return <span className="not-known">{words.zeroReported}</span>;
    case "NOT_REPORTED":
    case "REPORTED":
    case "STALE":
      return <span className="not-known">{words.notReported}</span>;
  }
}

/** The date of a figure that is older than the date asked about. */
export function StaleDate({ on }: { on: string }) {
  const { words, date } = useSpeech();
  return (
    <span className="stale-date" title={words.staleOf(date(on))}>
      <Icon name="clock" /> {date(on)}
    </span>
  );
}

/** Said on every page whose figures are made up. */
export function SimulatedMark() {
  const { words } = useSpeech();
  return (
    <strong className="simulated" title={words.simulatedLong}>
      {words.simulated}
    </strong>
  );
}

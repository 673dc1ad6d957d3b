import { useMemo } from "react";
import { useAddress } from "../shell/address";
import { useSpeech } from "../shell/speech";
import { monthsBefore } from "./question";

/** Ten years of months' ends; a link may name any other day. */
const MONTHS = 120;

interface ChooseDateProps {
  name: string;
  label: string;
  /** The date that the page shows. */
  shown: string;
  /** The latest month's end that can be chosen. */
  last: string;
  /** The date without a choice; without it, the latest. */
  usual?: string;
  /** What that date is called. */
  none: (date: string) => string;
}

/** A date of the page: the ends of months, written as everywhere else on it. */
export function ChooseDate({ name, label, shown, last, usual = last, none }: ChooseDateProps) {
  const address = useAddress();
  const { date } = useSpeech();
  const days = useMemo(
    () => Array.from({ length: MONTHS }, (_, months) => monthsBefore(last, months)),
    [last],
  );
  const listed = shown && !days.includes(shown) ? [shown, ...days].sort().reverse() : days;
  return (
    <label className="field">
      {label}
      <select
        value={shown}
        onChange={({ target: { value } }) => address.set(name, value === usual ? undefined : value)}
      >
        {!shown && <option value="">—</option>}
        {listed.map((day) => (
          <option key={day} value={day}>
            {day === usual ? none(date(day)) : date(day)}
          </option>
        ))}
      </select>
    </label>
  );
}

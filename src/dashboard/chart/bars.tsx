import { type ReactNode } from "react";

/** One part of a whole; its length is left out where the number is not told. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  /** The number as it is written, or why there is none. */
  readonly said: ReactNode;
  readonly isSuppressed?: boolean;
  readonly href?: string | undefined;
}

/** Numbers of a kind below each other, each with its length. A number that is not told has no bar. */
export function Bars({ bars, caption }: { bars: readonly Bar[]; caption: string }) {
  const longest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <table className="bars">
      <caption className="unseen">{caption}</caption>
      <tbody>
        {bars.map(({ key, label, value, said, isSuppressed, href }) => (
          <tr key={key}>
            <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
            <td className="length">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                {value == null ? (
                  isSuppressed && <rect className="withheld" width="100" height="10" />
                ) : (
                  <rect className="share" width={(value / longest) * 100} height="10" />
                )}
              </svg>
            </td>
            <td className="number">
              {value == null ? <span className="not-known not-told">{said}</span> : said}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

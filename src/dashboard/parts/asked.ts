import { type CombinedError } from "urql";

/** What has been asked for a part, and how to ask again. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
}

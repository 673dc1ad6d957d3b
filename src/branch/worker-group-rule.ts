import { TextLike } from "../graphql/refusal/text-rules";

const WORKER_GROUP = /^[A-Z][A-Z0-9_]{1,59}$/;

/** Kinds of work: a list that grows as data, each in capitals. */
export function WorkerGroupRule(): PropertyDecorator {
  return TextLike(
    WORKER_GROUP,
    "$property must name kinds of work in capitals.",
    "Write for example FARMER or MOTORCYCLE_TAXI_DRIVER.",
    true,
  );
}

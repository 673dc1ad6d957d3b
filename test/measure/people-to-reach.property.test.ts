import fc from "fast-check";
import { peopleToReach, peopleToSpare } from "../../src/measure/people-to-reach";

const eligible = fc.bigInt(1n, 10_000_000n);
const participants = fc.bigInt(0n, 12_000_000n);
const share = fc.record({ numerator: fc.bigInt(0n, 12_000_000n), denominator: eligible });

/** Whether so many of D are at or above a share. */
const reaches = (
  people: bigint,
  of: bigint,
  { numerator, denominator }: { numerator: bigint; denominator: bigint },
) => people * denominator >= numerator * of;

test("with so many more the other share is reached, and with one fewer it is not", () => {
  fc.assert(
    fc.property(share, participants, eligible, (other, people, of) => {
      const more = peopleToReach(other, people, of);
      return (
        reaches(people + more, of, other) &&
        (more === 0n || !reaches(people + more - 1n, of, other))
      );
    }),
  );
});

test("so many can be lost, and not one more", () => {
  fc.assert(
    fc.property(share, participants, eligible, (other, people, of) => {
      fc.pre(reaches(people, of, other));
      const fewer = peopleToSpare(other, people, of);
      return reaches(people - fewer, of, other) && !reaches(people - fewer - 1n, of, other);
    }),
  );
});

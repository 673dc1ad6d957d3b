import { networkOf } from "../../../src/graphql/rate/asker";
import { TokenBuckets } from "../../../src/graphql/rate/token-buckets";

function bucketsOf(points: number) {
  const clock = { ms: 0 };
  const policy = { name: "anybody", points, windowSeconds: 60 };
  return { clock, buckets: new TokenBuckets(policy, () => clock.ms) };
}

test("what was not asked for fills up evenly, and never above the whole", () => {
  const { clock, buckets } = bucketsOf(600);
  expect(buckets.spend("a", 500)).toMatchObject({ isAllowed: true, remaining: 100 });
  clock.ms = 10_000;
  expect(buckets.spend("a", 0)).toMatchObject({ remaining: 200, fullInSeconds: 40 });
  clock.ms = 600_000;
  expect(buckets.spend("a", 0)).toMatchObject({ remaining: 600, fullInSeconds: 0 });
});

test("a refusal takes nothing, and says after how many seconds the same is allowed", () => {
  const { clock, buckets } = bucketsOf(600);
  buckets.spend("a", 550);
  const refused = buckets.spend("a", 100);
  expect(refused).toMatchObject({ isAllowed: false, remaining: 50, retryInSeconds: 5 });
  clock.ms = refused.retryInSeconds * 1_000;
  expect(buckets.spend("a", 100)).toMatchObject({ isAllowed: true, remaining: 0 });
});

test("one asker's wishes are not paid by another", () => {
  const { buckets } = bucketsOf(600);
  buckets.spend("a", 600);
  expect(buckets.spend("a", 1).isAllowed).toBe(false);
  expect(buckets.spend("b", 600).isAllowed).toBe(true);
});

test("an asker is an address of the old kind, or the half of a new one that a subscriber is given", () => {
  expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
  expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
  const house = networkOf("2001:db8:0:a1::1");
  expect(networkOf("2001:0db8:0000:00a1:ffff:1:2:3")).toBe(house);
  expect(networkOf("2001:db8:0:a2::1")).not.toBe(house);
  expect(networkOf("fe80::1%eth0")).toBe(networkOf("fe80::2"));
  expect(networkOf("::1")).not.toBe(networkOf("2001::1"));
});

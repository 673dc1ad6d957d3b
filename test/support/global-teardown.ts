import "./global-setup";

/** Stops the tests' PostgreSQL and removes its folder. */
export default async function tearDown(): Promise<void> {
  await globalThis.stopTestServer?.();
}

const EVENTS = ["uncaughtException", "unhandledRejection"] as const;

/**
 * What happens with an error that nobody has caught: without this, Node would end the program at
 * once with a stack, and leave PostgreSQL behind. The last one who asks handles it.
 */
export function onUnexpected(handle: (problem: unknown) => void): void {
  for (const event of EVENTS) process.removeAllListeners(event).on(event, handle);
}

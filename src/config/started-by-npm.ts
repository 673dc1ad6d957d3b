/** Whether `npm start` has started the program: in a checkout npm alone knows how it is called. */
export function isStartedByNpm(): boolean {
  return process.env.npm_lifecycle_event === "start";
}

/** Why the program cannot start, in one plain sentence, and the way out in another. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";

  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

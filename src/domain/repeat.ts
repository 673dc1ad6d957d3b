/** Work that is done again and again. */
export interface Repeated {
  /** Ends it, after the round that is being done. */
  stop(): Promise<void>;
}

/** Does work now and again so many seconds after each round ends. Work tells its own failures. */
export function repeat(everySeconds: number, work: () => Promise<void>): Repeated {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void>;

  const run = (): void => {
    round = work().finally(() => {
      if (!stopped) timer = setTimeout(run, everySeconds * 1000);
    });
  };
  run();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}

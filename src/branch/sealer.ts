import { existsSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { BranchKeys } from "../domain/branch-keys";
import { type PeopleToSeal, type SealedPeople, sealPeople } from "./seal-people";

/** Seals people beside the thread that reads the file. */
export interface Sealer {
  /** Answers come in the order in which they were asked for. */
  seal(asked: PeopleToSeal): Promise<SealedPeople>;
  stop(): Promise<void>;
}

const WORKER = path.join(__dirname, "seal-people.worker.js");

/** Starts a thread for it; where the program is not compiled, as in tests, the same thread does it. */
export function startSealer(keys: BranchKeys): Sealer {
  if (!existsSync(WORKER)) {
    return {
      seal: (asked) => Promise.resolve(sealPeople(keys, asked)),
      stop: () => Promise.resolve(),
    };
  }
  const { sealing, nikIndex } = keys;
  const worker = new Worker(WORKER, { workerData: { sealing, nikIndex } });
  const waiting: { resolve: (sealed: SealedPeople) => void; reject: (error: Error) => void }[] = [];
  worker.on("message", (sealed: SealedPeople) => waiting.shift()?.resolve(sealed));
  let failure: Error | null = null;
  worker.on("error", (error: Error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    seal: (asked) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(asked);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}

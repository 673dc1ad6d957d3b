import { parentPort, workerData } from "node:worker_threads";
import type { BranchKeys } from "../domain/branch-keys";
import { type PeopleToSeal, sealPeople } from "./seal-people";

const given = workerData as BranchKeys;
/** Buffers arrive as bare bytes. */
const keys: BranchKeys = {
  sealing: given.sealing.map(({ id, key }) => ({ id, key: Buffer.from(key) })),
  nikIndex: Buffer.from(given.nikIndex),
  tokens: [],
};

parentPort?.on("message", (asked: PeopleToSeal) => {
  parentPort?.postMessage(sealPeople(keys, asked));
});

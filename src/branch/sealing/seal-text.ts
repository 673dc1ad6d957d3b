import { createCipheriv, createDecipheriv, randomFillSync } from "node:crypto";
import type { BranchKeys, SealingKey } from "../../domain/branch-keys";

/** A sealed text, and which key opens it. */
export interface SealedText {
  keyId: string;
  sealed: Buffer;
}

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Thrown where no key at hand opens what was sealed. */
export class KeyMissing extends Error {
  override readonly name = "KeyMissing";

  constructor(readonly keyId: string) {
    super(`No sealing key ${keyId} is set.`);
  }
}

/** Seals a text with the current key (AES-256-GCM), bound to its place: elsewhere it does not open. */
export function sealText(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  text: string,
): SealedText {
  const [{ id, key }] = keys.sealing as [SealingKey];
  const nonce = nextNonce();
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(boundTo));
  const sealed = cipher.update(text, "utf8");
  return {
    keyId: id,
    sealed: Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]),
  };
}

/** Opens a text. Throws KeyMissing, or an error where what was sealed was changed or moved. */
export function openText(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  { keyId, sealed }: SealedText,
): string {
  const found = keys.sealing.find(({ id }) => id === keyId);
  if (found === undefined) throw new KeyMissing(keyId);
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, found.key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([
    decipher.update(sealed.subarray(NONCE_BYTES, end)),
    decipher.final(),
  ]).toString("utf8");
}

/** The same, sealed with the current key. */
export function sealAgain(
  keys: Pick<BranchKeys, "sealing">,
  boundTo: string,
  sealed: SealedText,
): SealedText {
  return sealText(keys, boundTo, openText(keys, boundTo, sealed));
}

const NONCES = 1_000;
const pool = Buffer.alloc(NONCE_BYTES * NONCES);
let taken = NONCES;

/** Random bytes that no other text is sealed with; drawing them one by one costs more than sealing. */
function nextNonce(): Buffer {
  if (taken === NONCES) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += 1;
  return Buffer.from(pool.subarray((taken - 1) * NONCE_BYTES, taken * NONCE_BYTES));
}

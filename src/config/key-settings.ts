import { z } from "zod";
import { KEY_BYTES, type SealingKey, type TokenKey } from "../domain/branch-keys";

const KEY = /^[A-Za-z0-9+/]{43}=$/;
const BASE64 = /^[A-Za-z0-9+/]{1,1000}={0,2}$/;
const KEY_NAME = /^[a-z0-9-]{1,20}$/;
const MONTH = /^2[0-9]{3}-(0[1-9]|1[0-2])$/;

function keyOf(text: string): Buffer | null {
  if (!KEY.test(text)) return null;
  const key = Buffer.from(text, "base64");
  return key.length === KEY_BYTES ? key : null;
}

/** Keys with a name before each, as `k2:…,k1:…`; null where one is malformed or a name comes twice. */
function namedKeys(text: string, isName: RegExp): { name: string; key: Buffer }[] | null {
  const keys: { name: string; key: Buffer }[] = [];
  for (const part of text.split(",")) {
    const [name = "", written = "", more] = part.trim().split(":");
    const key = keyOf(written);
    if (key === null || more !== undefined || !isName.test(name)) return null;
    if (keys.some((other) => other.name === name)) return null;
    keys.push({ name, key });
  }
  return keys;
}

function parsed<Value>(read: (text: string) => Value | null) {
  return z.string().transform((text, context): Value => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });
}

/** One key of 32 bytes in base64. */
export const oneKey = parsed(keyOf);

/** A secret shared by the servers of one federation, of any length from 32 bytes on. */
export const sharedKey = parsed((text) => {
  const key = BASE64.test(text) ? Buffer.from(text, "base64") : Buffer.alloc(0);
  return key.length >= KEY_BYTES ? key : null;
});

/** Keys that seal: the first is current. */
export const sealingKeys = parsed<SealingKey[]>(
  (text) => namedKeys(text, KEY_NAME)?.map(({ name, key }) => ({ id: name, key })) ?? null,
);

/** Keys of tokens by the first month of their epoch, earliest first. */
export const tokenKeys = parsed<TokenKey[]>((text) => {
  const keys = namedKeys(text, MONTH)?.map(({ name, key }) => ({ from: name, key }));
  return keys?.sort((a, b) => (a.from < b.from ? -1 : 1)) ?? null;
});

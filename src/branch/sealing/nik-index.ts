import { createHmac } from "node:crypto";

const UUID_BYTES = 16;

/**
 * What a participant is found by without the national id (NIK) being stored: the first 128 bits of
 * its HMAC-SHA-256 under a key of the office, written as a UUID, which PostgreSQL compares fast.
 */
export function nikIndex(key: Buffer, nik: string): string {
  const hex = createHmac("sha256", key)
    .update(nik)
    .digest("hex")
    .slice(0, UUID_BYTES * 2);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

// The app on a staff member's phone.

import { createHmac } from 'node:crypto';

export const STEP_MS = 30_000;

/** What an app shows at that moment, by RFC 6238. */
export function appCode(secret, at = Date.now()) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((c) => alphabet.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP_MS)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const place = digest[19] & 15;
  const number = (digest.readUInt32BE(place) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, '0');
}

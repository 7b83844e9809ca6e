import { timingSafeEqual } from 'node:crypto'

/** Whether two secrets are equal. How long that takes does not tell how much of them is, only whether they are of one length. */
export function isEqualSecret(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && timingSafeEqual(one, other)
}

import { createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { isEqualSecret } from './is-equal-secret.js'
import { OnboardingError } from './onboarding-error.js'
import type { StateKeys } from './state-keys.js'

/** What a state carries. */
export interface StateFacts {
  /** What it is bound to: a state is good for the browser that it was made for alone. */
  readonly session: string
  /** Unix time in seconds. */
  readonly expiresAt: number
  /** Two letters; left out where the store is not known. */
  readonly countryCode?: string
}

/** What a state turned out to carry. */
export interface ReadState extends Omit<StateFacts, 'session'> {
  /** What makes the state unique. */
  readonly nonce: string
}

// A state is these bytes in base64url. Their number is a multiple of three, so that no bit of the text is without meaning.
const layout = {
  nonce: [0, 16],
  expiresAt: [16, 21],
  countryCode: [21, 23],
  binding: [23, 55],
  signature: [55, 87],
} as const
const pattern = /^[\w-]{116}$/

/**
 * Makes and reads states: a nonce, an expiry and a store, bound to a session and signed with HMAC-SHA256. Nothing needs to be
 * stored until a state comes back, and only to see that it comes back once.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-10.12
 */
export class StateSigner {
  readonly #keys: StateKeys
  readonly #applicationId: string

  constructor(keys: StateKeys, applicationId: string) {
    this.#keys = keys
    this.#applicationId = applicationId
  }

  sign({ session, expiresAt, countryCode = '\0\0' }: StateFacts): string {
    const [key] = this.#keys
    const nonce = randomBytes(16)
    const expiry = Buffer.alloc(5)
    expiry.writeUIntBE(expiresAt, 0, 5)
    const body = Buffer.concat([nonce, expiry, Buffer.from(countryCode, 'latin1'), bind(key, nonce, session)])
    return Buffer.concat([body, this.#signature(key, body)]).toString('base64url')
  }

  /**
   * Reads a state that has come back.
   *
   * @param session Without one, no state holds: none is made for the empty one.
   * @param now Unix time in milliseconds.
   * @throws OnboardingError where it is forged, too old or of another session.
   */
  read(state: string, session: string | undefined, now: number): ReadState {
    const bytes = pattern.test(state) ? Buffer.from(state, 'base64url') : undefined
    const key = bytes && this.#keyOf(bytes)
    if (!bytes || !key) throw new OnboardingError('state-forged', { parameter: 'state' })
    const expiresAt = part(bytes, 'expiresAt').readUIntBE(0, 5)
    if (now >= expiresAt * 1000) throw new OnboardingError('state-expired', { parameter: 'state' })
    const nonce = part(bytes, 'nonce')
    if (!isEqualSecret(bind(key, nonce, session ?? ''), part(bytes, 'binding'))) {
      throw new OnboardingError('state-other-session', { parameter: 'state' })
    }
    const countryCode = part(bytes, 'countryCode').toString('latin1')
    return {
      nonce: nonce.toString('base64url'),
      expiresAt,
      countryCode: countryCode === '\0\0' ? undefined : countryCode,
    }
  }

  #keyOf(bytes: Buffer): KeyObject | undefined {
    const body = bytes.subarray(0, layout.signature[0])
    return this.#keys.find((key) => isEqualSecret(this.#signature(key, body), part(bytes, 'signature')))
  }

  /** Of one application: a state of another one with the same secret is not taken. */
  #signature(key: KeyObject, body: Buffer): Buffer {
    return createHmac('sha256', key).update(`state\0${this.#applicationId}\0`).update(body).digest()
  }
}

/** Apart from the signature, so that a lost session cookie can be told from a forged state. */
function bind(key: KeyObject, nonce: Buffer, session: string): Buffer {
  return createHmac('sha256', key).update('session\0').update(nonce).update(session).digest()
}

function part(bytes: Buffer, name: keyof typeof layout): Buffer {
  return bytes.subarray(...layout[name])
}

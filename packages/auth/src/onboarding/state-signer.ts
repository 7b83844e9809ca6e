import { createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import { ConfigurationError } from '../errors/input-errors.js'
import { OnboardingError } from './onboarding-error.js'

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

/** As long as the digest of HMAC-SHA256, below which its strength falls. @see https://www.rfc-editor.org/rfc/rfc2104#section-3 */
const shortest = 32

/** The first signs, all verify. */
export type StateKeys = readonly [KeyObject, ...KeyObject[]]

/**
 * The keys of states. As key objects they show in no log.
 *
 * @throws ConfigurationError where one is missing or too short.
 */
export function stateKeys(secret: unknown): StateKeys {
  const [first, ...older] = Array.isArray(secret) ? secret : [secret]
  return [stateKey(first), ...older.map(stateKey)]
}

function stateKey(secret: unknown): KeyObject {
  const bytes = typeof secret === 'string' ? Buffer.from(secret) : Buffer.alloc(0)
  if (bytes.byteLength >= shortest) return createSecretKey(bytes)
  throw new ConfigurationError(
    `stateSecret must be a string of ${shortest} bytes or more, or a list of such: make one with "openssl rand -base64 ${shortest}"`,
  )
}

/** Whether two secrets are equal. How long that takes does not tell how much of them is, only whether they are of one length. */
export function isEqualSecret(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && timingSafeEqual(one, other)
}

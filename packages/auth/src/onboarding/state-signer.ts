import { createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import { ConfigurationError } from '../errors/input-errors.js'
import { OnboardingError } from './onboarding-error.js'

/** Content of a new state. */
interface StateContent {
  /** The browser's session. The state is valid only in this session. */
  readonly session: string
  /** Wall-clock time in seconds. */
  readonly expiresAt: number
  /** Country code of the store: two letters. `undefined` if the store is unknown. */
  readonly countryCode?: string
}

/** Content of a valid state. */
interface VerifiedState extends Omit<StateContent, 'session'> {
  /** Makes the state unique. */
  readonly nonce: string
}

// A state is these bytes in base64url. Their number is a multiple of three, so that every bit of the text is significant.
const layout = {
  nonce: [0, 16],
  expiresAt: [16, 21],
  countryCode: [21, 23],
  binding: [23, 55],
  signature: [55, 87],
} as const
const statePattern = /^[\w-]{116}$/

/**
 * Creates and verifies states: a nonce, an expiry and a store, bound to a session and signed with HMAC-SHA256. A server stores only the
 * states that were used, so that each is valid once.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-10.12
 */
export class StateSigner {
  readonly #keys: StateKeys
  readonly #applicationId: string

  constructor(keys: StateKeys, applicationId: string) {
    this.#keys = keys
    this.#applicationId = applicationId
  }

  sign({ session, expiresAt, countryCode = '\0\0' }: StateContent): string {
    const [key] = this.#keys
    const nonce = randomBytes(16)
    const expiry = Buffer.alloc(5)
    expiry.writeUIntBE(expiresAt, 0, 5)
    const body = Buffer.concat([nonce, expiry, Buffer.from(countryCode, 'latin1'), bind(key, nonce, session)])
    return Buffer.concat([body, this.#signature(key, body)]).toString('base64url')
  }

  /**
   * Verifies the state of a redirect and returns its content.
   *
   * @param session The browser's session. If `undefined`, every state is rejected, because none is created for an empty session.
   * @param now Wall-clock time in milliseconds.
   * @throws OnboardingError if the state is forged, has expired, or belongs to another session.
   */
  verify(state: string, session: string | undefined, now: number): VerifiedState {
    const bytes = statePattern.test(state) ? Buffer.from(state, 'base64url') : undefined
    const key = bytes && this.#findKey(bytes)
    if (!bytes || !key) throw new OnboardingError('state-forged', { parameter: 'state' })
    const expiresAt = field(bytes, 'expiresAt').readUIntBE(0, 5)
    if (now >= expiresAt * 1000) throw new OnboardingError('state-expired', { parameter: 'state' })
    const nonce = field(bytes, 'nonce')
    if (!isEqualSecret(bind(key, nonce, session ?? ''), field(bytes, 'binding'))) {
      throw new OnboardingError('state-other-session', { parameter: 'state' })
    }
    const countryCode = field(bytes, 'countryCode').toString('latin1')
    return {
      nonce: nonce.toString('base64url'),
      expiresAt,
      countryCode: countryCode === '\0\0' ? undefined : countryCode,
    }
  }

  #findKey(bytes: Buffer): KeyObject | undefined {
    const body = bytes.subarray(0, layout.signature[0])
    return this.#keys.find((key) => isEqualSecret(this.#signature(key, body), field(bytes, 'signature')))
  }

  /** Includes the application ID, so that a state of another application with the same secret is rejected. */
  #signature(key: KeyObject, body: Buffer): Buffer {
    return createHmac('sha256', key).update(`state\0${this.#applicationId}\0`).update(body).digest()
  }
}

/** Separate from the signature, so that a missing session cookie can be distinguished from a forged state. */
function bind(key: KeyObject, nonce: Buffer, session: string): Buffer {
  return createHmac('sha256', key).update('session\0').update(nonce).update(session).digest()
}

function field(bytes: Buffer, name: keyof typeof layout): Buffer {
  return bytes.subarray(...layout[name])
}

/**
 * The length of HMAC-SHA256's digest. A shorter key makes it weaker.
 * @see https://www.rfc-editor.org/rfc/rfc2104#section-3
 */
const minSecretBytes = 32

/** The first key signs. All of them verify. */
type StateKeys = readonly [KeyObject, ...KeyObject[]]

/**
 * Returns the keys for states. They are key objects, which logs don't show.
 *
 * @throws ConfigurationError if a secret is missing or too short.
 */
export function stateKeys(secret: unknown): StateKeys {
  const [first, ...older] = Array.isArray(secret) ? secret : [secret]
  return [stateKey(first), ...older.map(stateKey)]
}

function stateKey(secret: unknown): KeyObject {
  const bytes = typeof secret === 'string' ? Buffer.from(secret) : Buffer.alloc(0)
  if (bytes.byteLength >= minSecretBytes) return createSecretKey(bytes)
  throw new ConfigurationError(
    `stateSecret must be a string of ${minSecretBytes} bytes or more, or a list of them. Create one with "openssl rand -base64 ${minSecretBytes}".`,
  )
}

/** Compares two secrets. The time it takes depends on their lengths, but not on how many bytes are equal. */
export function isEqualSecret(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && timingSafeEqual(one, other)
}

import { createSecretKey, type KeyObject } from 'node:crypto'
import { ConfigurationError } from '../errors/configuration-error.js'

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

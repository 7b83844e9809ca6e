import { ConfigurationError } from '@selling-partner/auth'

/** A key of 32 bytes: as bytes, or written in base64 or in hex. */
export type EncryptionKey = Uint8Array | string

const keyLength = 32

/**
 * Reads one key or a list of them.
 *
 * @param source What the message calls it: `encryptionKey`, or the environment variable.
 * @throws ConfigurationError, which does not repeat the key.
 */
export function parseEncryptionKeys(value: unknown, source: string): readonly Uint8Array[] {
  const keys = (Array.isArray(value) ? value : [value]).map(bytesOf)
  if (keys.length > 0 && keys.every((key) => key !== undefined)) return keys
  throw new ConfigurationError(
    `${source} must be a key of ${keyLength} bytes, in base64 or hex, or a list of such keys: make one with "openssl rand -base64 ${keyLength}"`,
  )
}

function bytesOf(key: unknown): Uint8Array | undefined {
  const bytes = typeof key === 'string' ? decode(key) : key
  return bytes instanceof Uint8Array && bytes.length === keyLength ? bytes : undefined
}

function decode(text: string): Uint8Array | undefined {
  if (/^[\da-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : undefined
}

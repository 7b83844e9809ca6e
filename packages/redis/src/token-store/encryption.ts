import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
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

const algorithm = 'aes-256-gcm'
/** Bytes of the random start value, as GCM takes it without further ado, and of the tag. */
const ivLength = 12
const tagLength = 16
/** Says how the rest is to be read, so that a later version can do otherwise. */
const version = Buffer.from([1])

/**
 * Encrypts texts with AES-256-GCM under one key, each bound to its place: what was encrypted for one place cannot be read at
 * another.
 */
export class TextCipher {
  readonly #encryptionKey: Buffer
  readonly #fingerprintKey: Buffer

  /** @param key 32 bytes, from which a key of its own is derived for each purpose. */
  constructor(key: Uint8Array) {
    this.#encryptionKey = derive(key, 'encryption')
    this.#fingerprintKey = derive(key, 'fingerprint')
  }

  /** The text encrypted, in base64url; each time another. */
  encrypt(text: string, place: string): string {
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv(algorithm, this.#encryptionKey, iv, { authTagLength: tagLength })
    cipher.setAAD(associatedData(place))
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([version, iv, cipher.getAuthTag(), encrypted]).toString('base64url')
  }

  /** The text again; `undefined` where another key or place was used, or something was changed. */
  decrypt(sealed: string, place: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url')
    const start = version.length + ivLength
    if (!bytes.subarray(0, version.length).equals(version) || bytes.length < start + tagLength) return undefined
    const iv = bytes.subarray(version.length, start)
    const decipher = createDecipheriv(algorithm, this.#encryptionKey, iv, { authTagLength: tagLength })
    decipher.setAAD(associatedData(place))
    decipher.setAuthTag(bytes.subarray(start, start + tagLength))
    try {
      return decipher.update(bytes.subarray(start + tagLength), undefined, 'utf8') + decipher.final('utf8')
    } catch {
      return undefined
    }
  }

  /** Tells texts at a place apart, always alike for the same one. Without the key it says nothing about the text. */
  fingerprint(text: string, place: string): string {
    const mac = createHmac('sha256', this.#fingerprintKey).update(`${place}\n${text}`).digest()
    return mac.subarray(0, 16).toString('base64url')
  }
}

function derive(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `@selling-partner/redis ${purpose}`, 32))
}

function associatedData(place: string): Buffer {
  return Buffer.concat([version, Buffer.from(place, 'utf8')])
}

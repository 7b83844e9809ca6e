import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { ConfigurationError } from '@selling-partner/auth'

/** A key of 32 bytes, as bytes or as a string in base64 or hex. */
export type EncryptionKey = Uint8Array | string

const keyLength = 32

/**
 * Parses one key or a list of keys.
 *
 * @param source Name of the option or environment variable, for the error message.
 * @throws ConfigurationError, which does not contain the key.
 */
export function parseEncryptionKeys(value: unknown, source: string): readonly Uint8Array[] {
  const keys = (Array.isArray(value) ? value : [value]).map(bytesOf)
  if (keys.length > 0 && keys.every((key) => key !== undefined)) return keys
  throw new ConfigurationError(
    `${source} is invalid. Pass a key of ${keyLength} bytes in base64 or hex, made with "openssl rand -base64 ${keyLength}", or a list of such keys.`,
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
/** Bytes of the initialization vector. GCM uses 12 bytes directly and would hash any other length. */
const ivLength = 12
/** Bytes of the authentication tag. */
const tagLength = 16
/** First byte of each encrypted text, so that a later version can change the format. */
const version = Buffer.from([1])

/**
 * Encrypts texts with AES-256-GCM. Each text is bound to a context: a text encrypted for one context can't be decrypted for
 * another.
 */
export class TextCipher {
  readonly #encryptionKey: Buffer
  readonly #fingerprintKey: Buffer

  /** @param key 32 bytes. A separate key is derived from it for each purpose. */
  constructor(key: Uint8Array) {
    this.#encryptionKey = derive(key, 'encryption')
    this.#fingerprintKey = derive(key, 'fingerprint')
  }

  /** Returns the encrypted text in base64url. Each call returns a different one. */
  encrypt(text: string, context: string): string {
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv(algorithm, this.#encryptionKey, iv, { authTagLength: tagLength })
    cipher.setAAD(associatedData(context))
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([version, iv, cipher.getAuthTag(), encrypted]).toString('base64url')
  }

  /** Returns the text, or `undefined` if the key or the context differs or if the encrypted text was changed. */
  decrypt(encrypted: string, context: string): string | undefined {
    const bytes = Buffer.from(encrypted, 'base64url')
    const start = version.length + ivLength
    if (!bytes.subarray(0, version.length).equals(version) || bytes.length < start + tagLength) return undefined
    const iv = bytes.subarray(version.length, start)
    const decipher = createDecipheriv(algorithm, this.#encryptionKey, iv, { authTagLength: tagLength })
    decipher.setAAD(associatedData(context))
    decipher.setAuthTag(bytes.subarray(start, start + tagLength))
    try {
      return decipher.update(bytes.subarray(start + tagLength), undefined, 'utf8') + decipher.final('utf8')
    } catch {
      return undefined
    }
  }

  /** Returns an HMAC, always the same for a text and context. It reveals nothing about the text. */
  fingerprint(text: string, context: string): string {
    const mac = createHmac('sha256', this.#fingerprintKey).update(`${context}\n${text}`).digest()
    return mac.subarray(0, 16).toString('base64url')
  }
}

function derive(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `@selling-partner/redis ${purpose}`, 32))
}

function associatedData(context: string): Buffer {
  return Buffer.concat([version, Buffer.from(context, 'utf8')])
}

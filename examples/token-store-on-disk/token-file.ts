import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** What a file holds. Times are Unix time in milliseconds: processes have no other clock in common. */
export interface TokenFile {
  readonly value: string
  readonly storedAt: number
  readonly goodUntil: number
}

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/**
 * The bytes of a token's file: plain JSON, or encrypted with AES-256-GCM where there is a key.
 *
 * @param name The file's: what is copied to another name cannot be read there.
 * @param key 32 bytes.
 */
export function encodeTokenFile(token: TokenFile, name: string, key?: Uint8Array): Buffer {
  const text = Buffer.from(JSON.stringify(token))
  if (!key) return text
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(name))
  const encrypted = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted])
}

/** The token again; `undefined` where the file is damaged, was changed, or is of another name or key. */
export function decodeTokenFile(bytes: Buffer, name: string, key?: Uint8Array): TokenFile | undefined {
  try {
    const token: unknown = JSON.parse(String(key ? decrypt(bytes, name, key) : bytes))
    return isTokenFile(token) ? token : undefined
  } catch {
    return undefined
  }
}

function decrypt(bytes: Buffer, name: string, key: Uint8Array): Buffer {
  const start = ivLength + tagLength
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(ivLength, start))
  return Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()])
}

function isTokenFile(token: unknown): token is TokenFile {
  if (typeof token !== 'object' || token === null) return false
  const { value, storedAt, goodUntil }: Partial<TokenFile> = token
  return typeof value === 'string' && typeof storedAt === 'number' && typeof goodUntil === 'number'
}

import { StoreError } from '@selling-partner/auth'
import type { PreviousSecret, RotationRequest, SecretRecord } from './secret-store.js'

/**
 * What a store holds, as JSON. The parser's own error is left out, since it quotes what it could not read.
 *
 * @param store What to call the store in an error.
 * @param field The key of the client secret, for the example in the error.
 * @throws StoreError `MALFORMED` where it is no JSON object, or one that would not survive being written again.
 */
export function parseSecretDocument(text: string, store: string, field = 'clientSecret'): object {
  const document = parse(text)
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const example = `{"clientId": "…", "${field}": "…"}`
    throw new StoreError('MALFORMED', `${store} holds no JSON object: write the client secret there as ${example}`)
  }
  if (holdsLongNumber(text)) {
    throw new StoreError('MALFORMED', `${store} holds a number with too many digits to keep: put it in quotation marks`)
  }
  return document
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Texts are matched first, so that digits in them are not taken for numbers. */
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/** Whether JSON has a number that JavaScript would write back as another one, such as an id of 20 digits. */
function holdsLongNumber(json: string): boolean {
  return (json.match(textOrNumber) ?? []).some(
    (token) => !token.startsWith('"') && Math.abs(Number(token)) > Number.MAX_SAFE_INTEGER,
  )
}

/**
 * A record from what a store holds: a JSON object with `clientId`, the client secret under the key `field`, and under
 * `rotation` all else that is known of it. So it may stand beside keys of the user's own, and be written by hand.
 *
 * @param document What was stored, parsed. Keys that are not ours are not looked at.
 * @param store What to call the store in an error.
 * @param field The key of the client secret.
 * @throws StoreError `MALFORMED`, which names the field at fault and no value.
 */
export function readSecretRecord(document: unknown, store: string, field = 'clientSecret'): SecretRecord {
  const fields = new Fields(document, '', store)
  const rotation = fields.object('rotation')
  return withoutGaps({
    clientId: fields.text('clientId'),
    clientSecret: fields.text(field),
    expiresAt: rotation?.time('expiresAt'),
    issuedAt: rotation?.time('issuedAt'),
    previous: readPrevious(rotation?.object('previous')),
    request: readRequest(rotation?.object('request')),
  })
}

function readPrevious(fields: Fields | undefined): PreviousSecret | undefined {
  return fields && withoutGaps({ clientSecret: fields.text('clientSecret'), expiresAt: fields.time('expiresAt') })
}

function readRequest(fields: Fields | undefined): RotationRequest | undefined {
  if (!fields) return undefined
  const attempt = fields.ordinal('attempt')
  const askedAt = fields.time('askedAt') ?? fields.missing('askedAt')
  return withoutGaps({ attempt, askedAt, by: fields.text('by'), refused: fields.flag('refused') })
}

/** The members that have a value. */
function withoutGaps<T extends object>(record: T): T {
  for (const key of Object.keys(record)) {
    if (Reflect.get(record, key) === undefined) Reflect.deleteProperty(record, key)
  }
  return record
}

/** ISO 8601 with its zone: a time without one means something else on each machine. */
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** The members of a JSON object, each as what it has to be. */
class Fields {
  readonly #members: ReadonlyMap<string, unknown>
  readonly #path: string
  readonly #store: string

  /** @param path Where the object is, to name its members by: `rotation.`; empty for the outermost one. */
  constructor(value: unknown, path: string, store: string) {
    this.#path = path
    this.#store = store
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.#fault(path.slice(0, -1) || 'the whole of it', 'a JSON object')
    }
    this.#members = new Map(Object.entries(value))
  }

  text(name: string): string {
    const value = this.#members.get(name)
    if (typeof value === 'string' && value !== '' && value === value.trim()) return value
    throw this.#fault(this.#path + name, 'a text that is not empty and has no white space around it')
  }

  time(name: string): string | undefined {
    const value = this.#members.get(name)
    if (value === undefined) return undefined
    if (typeof value === 'string' && isoTime.test(value) && !Number.isNaN(Date.parse(value))) return value
    throw this.#fault(this.#path + name, 'a time such as 2026-01-31T12:00:00Z')
  }

  ordinal(name: string): number {
    const value = this.#members.get(name)
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value
    throw this.#fault(this.#path + name, 'a whole number, 1 or more')
  }

  flag(name: string): boolean | undefined {
    const value = this.#members.get(name)
    if (value === undefined || typeof value === 'boolean') return value
    throw this.#fault(this.#path + name, 'true or false')
  }

  object(name: string): Fields | undefined {
    const value = this.#members.get(name)
    return value === undefined ? undefined : new Fields(value, `${this.#path}${name}.`, this.#store)
  }

  missing(name: string): never {
    throw this.#fault(this.#path + name, 'there')
  }

  #fault(name: string, demand: string): StoreError {
    return new StoreError(
      'MALFORMED',
      `${this.#store} holds no client secret as it has to be: ${name} must be ${demand}`,
    )
  }
}

/**
 * What a store is to hold: `record` in the place of the one in `document`, whose other keys stay as they are.
 *
 * @param document What the store holds, parsed; `undefined` where it holds nothing.
 * @param store What to call the store in an error.
 * @param field The key of the client secret.
 * @throws StoreError `MALFORMED` where the record could not be read again: it must not replace one that can be.
 */
export function writeSecretRecord(
  record: SecretRecord,
  document: object | undefined,
  store: string,
  field = 'clientSecret',
): object {
  const { clientId, clientSecret, ...rotation } = record
  const written = { ...document, clientId, [field]: clientSecret, rotation }
  readSecretRecord(written, store, field)
  return written
}

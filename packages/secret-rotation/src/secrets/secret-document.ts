import { SharedStoreError } from '@selling-partner/auth'
import type { PreviousSecret, RotationRequest, SecretRecord } from './secret-store.js'

/**
 * Parses the content of a secret store. The JSON parser's error is dropped, because it quotes the text.
 *
 * @param store The store's name in errors.
 * @param field Key of the client secret, for the example in the error.
 * @throws SharedStoreError `MALFORMED` if the text is not a JSON object, or would change when it is written back.
 */
export function parseSecretDocument(text: string, store: string, field = 'clientSecret'): object {
  const document = parse(text)
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const example = `{"clientId": "…", "${field}": "…"}`
    throw new SharedStoreError('MALFORMED', `The content of ${store} is not a JSON object. Write it as ${example}.`)
  }
  if (holdsLongNumber(text)) {
    throw new SharedStoreError(
      'MALFORMED',
      `A number in ${store} has too many digits to be preserved. Put it in quotes.`,
    )
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

/** Strings are matched first, so that digits in them do not count as numbers. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/** Whether JSON contains a number that JavaScript would write back differently, such as an ID of 20 digits. */
function holdsLongNumber(json: string): boolean {
  return (json.match(stringOrNumber) ?? []).some(
    (token) => !token.startsWith('"') && Math.abs(Number(token)) > Number.MAX_SAFE_INTEGER,
  )
}

/**
 * Reads a record from a JSON object with `clientId`, the client secret under the key `field`, and all other facts under `rotation`.
 * This leaves room for the user's own keys, and the object can be written by hand.
 *
 * @param document The parsed content. Other keys are ignored.
 * @param store The store's name in errors.
 * @param field Key of the client secret.
 * @throws SharedStoreError `MALFORMED`. It names the invalid field, and no value.
 */
export function readSecretRecord(document: unknown, store: string, field = 'clientSecret'): SecretRecord {
  const fields = new Fields(document, '', store)
  const rotation = fields.object('rotation')
  return withoutUndefined({
    clientId: fields.text('clientId'),
    clientSecret: fields.text(field),
    expiresAt: rotation?.time('expiresAt'),
    issuedAt: rotation?.time('issuedAt'),
    previous: readPrevious(rotation?.object('previous')),
    request: readRequest(rotation?.object('request')),
  })
}

/**
 * Writes a record into the content of a secret store, next to the keys that are not ours.
 *
 * @param document The parsed content. `undefined` if the store is empty.
 * @param store The store's name in errors.
 * @param field Key of the client secret.
 * @throws SharedStoreError `MALFORMED` if the record could not be read back: it must not replace a readable one.
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

function readPrevious(fields: Fields | undefined): PreviousSecret | undefined {
  return fields && withoutUndefined({ clientSecret: fields.text('clientSecret'), expiresAt: fields.time('expiresAt') })
}

function readRequest(fields: Fields | undefined): RotationRequest | undefined {
  if (!fields) return undefined
  const attempt = fields.ordinal('attempt')
  const requestedAt = fields.time('requestedAt') ?? fields.missing('requestedAt')
  const requestedBy = fields.text('requestedBy')
  return withoutUndefined({ attempt, requestedAt, requestedBy, rejected: fields.flag('rejected') })
}

function withoutUndefined<T extends object>(record: T): T {
  for (const key of Object.keys(record)) {
    if (Reflect.get(record, key) === undefined) Reflect.deleteProperty(record, key)
  }
  return record
}

/** ISO 8601 with a time zone: without one, the time depends on the machine. */
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** Reads the members of a JSON object, and checks their types. */
class Fields {
  readonly #members: ReadonlyMap<string, unknown>
  readonly #path: string
  readonly #store: string

  /** @param path Prefix of the members' names in errors: `rotation.`. Empty for the outermost object. */
  constructor(value: unknown, path: string, store: string) {
    this.#path = path
    this.#store = store
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.#fault(path.slice(0, -1) || 'the content', 'a JSON object')
    }
    this.#members = new Map(Object.entries(value))
  }

  text(name: string): string {
    const value = this.#members.get(name)
    if (typeof value === 'string' && value !== '' && value === value.trim()) return value
    throw this.#fault(this.#path + name, 'a non-empty string without surrounding whitespace')
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
    throw this.#fault(this.#path + name, 'an integer of 1 or more')
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
    throw this.#fault(this.#path + name, 'a time such as 2026-01-31T12:00:00Z')
  }

  #fault(name: string, expected: string): SharedStoreError {
    return new SharedStoreError(
      'MALFORMED',
      `Invalid content in ${this.#store}. Correct ${name}: it must be ${expected}.`,
    )
  }
}

import { SharedStoreError } from '@selling-partner/auth'
import type { PreviousSecret, RotationRequest, SecretRecord } from './secret-record.js'

/**
 * A record from what a store holds: a JSON object with `clientId`, the client secret under the key `field`, and under
 * `rotation` all else that is known of it. So it may stand beside keys of the user's own, and be written by hand.
 *
 * @param document What was stored, parsed. Keys that are not ours are not looked at.
 * @param store What to call the store in an error.
 * @param field The key of the client secret.
 * @throws SharedStoreError `MALFORMED`, which names the field at fault and no value.
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

  #fault(name: string, demand: string): SharedStoreError {
    return new SharedStoreError(
      'MALFORMED',
      `${this.#store} holds no client secret as it has to be: ${name} must be ${demand}`,
    )
  }
}

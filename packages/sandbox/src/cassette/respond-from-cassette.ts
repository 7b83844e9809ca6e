import { readParams } from '../request/read-params.js'
import type { SandboxRequest } from '../request/sandbox-request.js'
import type { SandboxResponse } from '../response.js'
import type { Cassette, CassetteEntry } from './cassette.js'

/** Plays the entries of a cassette. Repeated requests get the recorded responses in order, and then the last one again. */
export class CassettePlayer {
  readonly #responses = new Map<string, CassetteEntry[]>()
  readonly #played = new Map<string, number>()

  constructor({ entries }: Cassette) {
    for (const entry of entries) {
      for (const key of keysOf(entry.operation, entry.params)) {
        this.#responses.set(key, [...(this.#responses.get(key) ?? []), entry])
      }
    }
  }

  /** Returns the recorded response. Undefined if the cassette does not have the request. */
  respond(request: SandboxRequest): SandboxResponse | undefined {
    for (const key of keysOf(request.operation.key, readParams(request))) {
      const entry = this.#next(key)
      if (entry) return { status: entry.status, body: entry.body, source: 'cassette' }
    }
    return undefined
  }

  /** Starts from the first response again. */
  reset(): void {
    this.#played.clear()
  }

  #next(key: string): CassetteEntry | undefined {
    const recorded = this.#responses.get(key)
    if (!recorded) return undefined
    const played = this.#played.get(key) ?? 0
    this.#played.set(key, played + 1)
    return recorded[Math.min(played, recorded.length - 1)]
  }
}

/** Returns what two equal requests have in common: all parameters, or all but dates, which differ from run to run. */
function keysOf(operation: string, params: Readonly<Record<string, unknown>>): [exact: string, withoutDates: string] {
  return [`= ${operation} ${sorted(params)}`, `~ ${operation} ${sorted(withoutDates(params))}`]
}

const date = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/

function withoutDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDates)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutDates(inner)]))
  }
  return typeof value === 'string' && date.test(value) ? 'date' : value
}

/** JSON text that does not depend on the order of fields. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

import { readFileSync } from 'node:fs'

/** A request to an operation, and the response to it. */
export interface CassetteEntry {
  /** Method and path template, such as `GET /orders/v0/orders`. */
  readonly operation: string
  /** Parameters by name. The JSON body is under `body`. */
  readonly params: Readonly<Record<string, unknown>>
  readonly status: number
  /** The JSON body of the response. Undefined if the response had no body. */
  readonly body?: unknown
}

/** Recorded calls without personal data and secrets, in the order of the calls. */
export interface Cassette {
  readonly version: 1
  readonly entries: readonly CassetteEntry[]
}

/**
 * Reads a cassette.
 * @param source A file, or its content.
 * @throws Error if it is not a cassette.
 */
export function readCassette(source: string | Cassette): Cassette {
  const value = typeof source === 'string' ? parse(source) : source
  if (isCassette(value)) return value
  throw new Error(
    `${typeof source === 'string' ? source : 'cassette'} is not a cassette. Record one with the command record.`,
  )
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file} can't be read as a cassette. Check the path and the JSON. (${reason})`)
  }
}

function isCassette(value: unknown): value is Cassette {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('entries' in value)) return false
  return value.version === 1 && Array.isArray(value.entries) && value.entries.every(isEntry)
}

function isEntry(value: unknown): value is CassetteEntry {
  if (typeof value !== 'object' || value === null) return false
  const { operation, params, status }: { [Name in keyof CassetteEntry]?: unknown } = value
  return typeof operation === 'string' && typeof params === 'object' && params !== null && typeof status === 'number'
}

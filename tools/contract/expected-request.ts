import type { JsonValue } from '../models/json.js'
import { sampleValue } from '../models/operations.js'
import type { Parameter } from '../models/swagger.js'
import { type ContractCase, keyOf, typedValue } from './contract-case.js'

/** A request as the model demands it, taken apart so that two spellings of the same request are equal. */
export interface TakenApart {
  readonly method: string
  /** Decoded segments. */
  readonly path: readonly string[]
  /** Name and decoded list entries, sorted. */
  readonly query: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: JsonValue | undefined
}

export interface ContractRequest {
  /** What a caller passes to the client. */
  readonly parameters: Readonly<Record<string, JsonValue>>
  /** What the client must send. */
  readonly expected: TakenApart
}

/** The call that a case describes. What the model requires and the case leaves open is filled with a sample. */
export function contractRequest({ entry, values }: ContractCase): ContractRequest {
  const given = new Map<Parameter, JsonValue>()
  for (const parameter of entry.parameters) {
    const value = values.get(keyOf(parameter))
    const typed = value === undefined ? undefined : typedValue(parameter, value)
    if (typed !== undefined) given.set(parameter, typed)
    else if (parameter.required) given.set(parameter, parameter.in === 'body' ? {} : sampleValue(parameter))
  }
  const at = (place: Parameter['in']) => [...given].filter(([parameter]) => parameter.in === place)
  return {
    parameters: Object.fromEntries([...given].map(([parameter, value]) => [keyOf(parameter), value])),
    expected: {
      method: entry.method.toUpperCase(),
      path: at('path').reduce(fillIn, entry.path.split('/')),
      query: at('query')
        .flatMap(([parameter, value]) => queryEntries(parameter, value))
        .sort(),
      headers: Object.fromEntries(
        at('header').map(([parameter, value]) => [parameter.name.toLowerCase(), String(value)]),
      ),
      body: at('body')[0]?.[1],
    },
  }
}

/** A greedy parameter is a path of its own: its slashes stay. */
function fillIn(segments: readonly string[], [parameter, value]: readonly [Parameter, JsonValue]): readonly string[] {
  const placeholder = `{${parameter.name}}`
  return segments.flatMap((segment) => {
    if (!segment.includes(placeholder)) return [segment]
    const filled = segment.replace(placeholder, () => String(value))
    return parameter['x-amazon-spds-greedy-path-parameter'] ? filled.split('/') : [filled]
  })
}

function queryEntries(parameter: Parameter, value: JsonValue): readonly string[] {
  const entries = (Array.isArray(value) ? value : [value]).map(String)
  if (parameter.collectionFormat === 'multi') return entries.map((entry) => queryEntry(parameter.name, [entry]))
  return [queryEntry(parameter.name, entries)]
}

function queryEntry(name: string, values: readonly string[]): string {
  return JSON.stringify([name, ...values])
}

/** Takes apart what a client sent. Only a comma that is not encoded separates the entries of a list. */
export function takeApart(
  method: string,
  uri: string,
  headers: Readonly<Record<string, string>>,
  body: JsonValue | undefined,
): TakenApart {
  const [path = '', query = ''] = uri.split('?')
  return {
    method,
    path: path.split('/').map(decodeURIComponent),
    query: query.split('&').filter(Boolean).map(takeApartQueryEntry).sort(),
    headers,
    body,
  }
}

function takeApartQueryEntry(entry: string): string {
  const [name = '', value = ''] = entry.split('=')
  return queryEntry(decodeURIComponent(name), value.split(',').map(decodeURIComponent))
}

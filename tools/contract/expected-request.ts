import { parameterKey } from '../models/find-schema.js'
import type { JsonValue } from '../models/json.js'
import { sampleValue } from '../models/operations.js'
import type { Parameter } from '../models/swagger.js'
import { type ContractCase, typedValue } from './contract-case.js'

/** The parts of a request, decoded so that two encodings of the same request are equal. */
interface ParsedRequest {
  readonly method: string
  /** Decoded segments. */
  readonly path: readonly string[]
  /** Names with their decoded list entries, sorted. */
  readonly query: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: JsonValue | undefined
}

interface ContractRequest {
  /** Parameter object for the client. */
  readonly parameters: Readonly<Record<string, JsonValue>>
  /** Request that the client must send. */
  readonly expected: ParsedRequest
}

/** Returns the call that a case describes. Required parameters without a value get a sample value. */
export function contractRequest({ entry, values }: ContractCase): ContractRequest {
  const given = new Map<Parameter, JsonValue>()
  for (const parameter of entry.parameters) {
    const value = values.get(parameterKey(parameter))
    const typed = value === undefined ? undefined : typedValue(parameter, value)
    if (typed !== undefined) given.set(parameter, typed)
    else if (parameter.required) given.set(parameter, parameter.in === 'body' ? {} : sampleValue(parameter))
  }
  const at = (place: Parameter['in']) => [...given].filter(([parameter]) => parameter.in === place)
  return {
    parameters: Object.fromEntries([...given].map(([parameter, value]) => [parameterKey(parameter), value])),
    expected: {
      method: entry.method.toUpperCase(),
      path: at('path').reduce(fillPath, entry.path.split('/')),
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

/** Inserts a path parameter. A greedy parameter keeps its slashes. */
function fillPath(segments: readonly string[], [parameter, value]: readonly [Parameter, JsonValue]): readonly string[] {
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

/** Parses a sent request. Only commas that are not encoded separate list entries. */
export function parseRequest(
  method: string,
  uri: string,
  headers: Readonly<Record<string, string>>,
  body: JsonValue | undefined,
): ParsedRequest {
  const [path = '', query = ''] = uri.split('?')
  return {
    method,
    path: path.split('/').map(decodeURIComponent),
    query: query.split('&').filter(Boolean).map(parseQueryEntry).sort(),
    headers,
    body,
  }
}

function parseQueryEntry(entry: string): string {
  const [name = '', value = ''] = entry.split('=')
  return queryEntry(decodeURIComponent(name), value.split(',').map(decodeURIComponent))
}

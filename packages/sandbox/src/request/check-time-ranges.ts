import type { IndexedOperation } from '../model/indexed-operation.js'
import { isDateText } from './check-constraints.js'
import { readParameter, type SandboxRequest } from './sandbox-request.js'

/** How the names of the start and the end of a time range differ. */
const startsAndEnds = [
  ['After', 'Before'],
  ['Since', 'Until'],
  ['Start', 'End'],
  ['start', 'end'],
] as const

interface TimeRange {
  readonly in: 'query' | 'body'
  readonly start: string
  readonly end: string
}

/** The time ranges that an operation can have in its query, or as fields of its body. */
export function timeRangesOf(operation: IndexedOperation): TimeRange[] {
  const query = operation.parameters.flatMap((each) => (each.in === 'query' ? [each.name] : []))
  return [...rangesIn(query, 'query'), ...rangesIn(bodyFieldsOf(operation), 'body')]
}

/** Returns one error per time range of a request that ends before it starts. */
export function checkTimeRanges(request: SandboxRequest): string[] {
  return timeRangesOf(request.operation).flatMap(({ in: place, start, end }) => {
    const [first, last] = [start, end].map((name) => dateAt(request, place, name))
    const prefix = place === 'body' ? 'body.' : ''
    return first !== undefined && last !== undefined && last < first
      ? [`${prefix}${end} must not be before ${prefix}${start}`]
      : []
  })
}

function rangesIn(names: readonly string[], place: TimeRange['in']): TimeRange[] {
  return startsAndEnds.flatMap(([first, last]) =>
    names
      .map((start) => ({ in: place, start, end: start.replace(first, last) }))
      .filter(({ start, end }) => start !== end && names.includes(end)),
  )
}

function bodyFieldsOf({ parameters, definitions }: IndexedOperation): string[] {
  const schema = parameters.find((each) => each.in === 'body')?.schema
  const resolved = schema?.$ref ? definitions[schema.$ref.replace('#/definitions/', '')] : schema
  return Object.keys(resolved?.properties ?? {})
}

/** Milliseconds since 1970. Undefined if the field is missing or not a date. */
function dateAt(request: SandboxRequest, place: TimeRange['in'], name: string): number | undefined {
  const value =
    place === 'body'
      ? new Map(Object.entries(request.body ?? {})).get(name)
      : readParameter(request, { name, in: place })?.[0]
  return typeof value === 'string' && isDateText(value) ? Date.parse(value) : undefined
}

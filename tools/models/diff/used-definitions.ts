import { isJsonObject, type JsonObject, type JsonValue } from '../json.js'
import { dataKeys } from '../swagger.js'
import type { Direction } from './change.js'

/** A schema that an operation sends or receives, or that is the root of a file. */
export interface Use {
  readonly schema: JsonValue
  readonly direction: Direction
}

/** Returns the directions in which each definition is used, directly or through other definitions. */
export function usedDefinitions(
  definitions: JsonObject,
  uses: readonly Use[],
): ReadonlyMap<string, ReadonlySet<Direction>> {
  const directions = new Map<string, Set<Direction>>()
  const visit = (value: JsonValue, direction: Direction): void => {
    for (const name of referencesIn(value)) {
      const found = directions.get(name) ?? new Set()
      if (found.has(direction)) continue
      directions.set(name, found.add(direction))
      visit(definitions[name] ?? null, direction)
    }
  }
  for (const { schema, direction } of uses) visit(schema, direction)
  return directions
}

/**
 * Returns the directions in which to compare a definition that both sides have. An error response is only relevant for definitions
 * that no other response uses.
 */
export function directionsOf(
  old: ReadonlySet<Direction> | undefined,
  next: ReadonlySet<Direction> | undefined,
): Direction[] {
  const [left, right] = [[...(old ?? [])], [...(next ?? [])]]
  const both = left.filter((direction) => right.includes(direction))
  const used = both.length > 0 ? both : [...new Set([...left, ...right])]
  const relevant = used.filter((direction) => direction !== 'error' || !used.includes('response'))
  return relevant.length > 0 ? relevant.sort() : ['unused']
}

function* referencesIn(value: JsonValue): Generator<string> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* referencesIn(entry)
  } else if (isJsonObject(value)) {
    for (const [key, entry] of Object.entries(value)) {
      if (key === '$ref' && typeof entry === 'string') yield entry.replace('#/definitions/', '')
      else if (!dataKeys.includes(key)) yield* referencesIn(entry)
    }
  }
}

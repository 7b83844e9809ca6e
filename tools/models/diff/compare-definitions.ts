import type { JsonObject } from '../json.js'
import type { Difference, Direction } from './change.js'
import { compareSchemas, unionOf } from './compare-schemas.js'
import { directionsOf, type Use, usedDefinitions } from './used-definitions.js'

/** Definitions, and the schemas of operations or files that use them. */
export interface UsedDefinitions {
  readonly document: JsonObject
  readonly uses: readonly Use[]
}

/**
 * Compares definitions by their names, each in the directions in which both sides use it.
 *
 * @param isNamed whether callers can name a definition, so that a new or removed name is a difference
 */
export function compareDefinitions(
  old: UsedDefinitions,
  next: UsedDefinitions,
  isNamed: (name: string) => boolean,
): Difference[] {
  const [left, right] = [definitionsOf(old), definitionsOf(next)]
  const [before, after] = [usedDefinitions(left, old.uses), usedDefinitions(right, next.uses)]
  return unionOf(Object.keys(left), Object.keys(right)).flatMap((name) => {
    const [from, to] = [left[name], right[name]]
    const directions = directionsOf(before.get(name), after.get(name))
    if (from === undefined || to === undefined) {
      return isNamed(name) ? directions.map((direction) => nameDifference(name, direction, to !== undefined)) : []
    }
    return directions.flatMap((direction) =>
      compareSchemas({ old: old.document, next: next.document, direction }, from as JsonObject, to as JsonObject, name),
    )
  })
}

function definitionsOf({ document }: UsedDefinitions): JsonObject {
  return (document.definitions ?? {}) as JsonObject
}

function nameDifference(name: string, direction: Direction, added: boolean): Difference {
  return { place: name, fact: 'type name', kind: added ? 'added' : 'removed', direction }
}

import { isDeepStrictEqual } from 'node:util'
import { type Change, type Difference, highestLevel, type Level } from './change.js'
import { compareFiles } from './compare-files.js'
import { compareModels } from './compare-models.js'
import type { ModelSet, SetEntry } from './model-set.js'
import { classify } from './rules.js'

/** The changes of one package or schema. */
export interface PackageDiff {
  /** Name of the package without its scope, or the path of a schema. */
  readonly name: string
  /** The highest level of the changes. */
  readonly level: Level
  readonly changes: readonly Change[]
}

export interface SetDiff {
  readonly from: string
  readonly to: string
  /** Packages with changes, in the order of their names. */
  readonly packages: readonly PackageDiff[]
  /** Names that only one set has, if the other one is not complete. */
  readonly notCompared: readonly string[]
}

/** Compares two sets of models. */
export function diffSets(from: ModelSet, to: ModelSet): SetDiff {
  const names = [...new Set([...from.entries.keys(), ...to.entries.keys()])].sort()
  const isCompared = (name: string) =>
    (from.entries.has(name) || from.complete) && (to.entries.has(name) || to.complete)
  return {
    from: from.label,
    to: to.label,
    packages: names.filter(isCompared).flatMap((name) => {
      const diff = diffEntries(name, from.entries.get(name), to.entries.get(name))
      return diff === undefined ? [] : [diff]
    }),
    notCompared: names.filter((name) => !isCompared(name)),
  }
}

/** Compares two versions of a model or a schema. Returns `undefined` if they are equal. */
export function diffEntries(
  name: string,
  from: SetEntry | undefined,
  to: SetEntry | undefined,
): PackageDiff | undefined {
  if (from === to) return undefined
  const changes = classify(differencesOf(from, to))
  const level = highestLevel(changes)
  return level && { name, level, changes }
}

function differencesOf(from: SetEntry | undefined, to: SetEntry | undefined): Difference[] {
  const at = { place: '', direction: 'call' } as const
  if (from === undefined || to === undefined) return [{ ...at, fact: 'model', kind: to ? 'added' : 'removed' }]
  const differences = compareContents(from.content, to.content)
  if (differences.length > 0 || isSameText(from.raw, to.raw)) return differences
  return [{ ...at, fact: 'prose', kind: 'changed' }]
}

function compareContents(from: SetEntry['content'], to: SetEntry['content']): Difference[] {
  if ('document' in from && 'document' in to) return compareModels(from.document, to.document)
  if (!('text' in from && 'text' in to) || from.text === to.text) return []
  return compareFiles(to.path, from.text, to.text)
}

/** A contract has no prose, so it can't be compared with the text of Amazon's file. */
function isSameText(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || isDeepStrictEqual(from, to)
}

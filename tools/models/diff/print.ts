import type { JsonValue } from '../json.js'
import { type Change, highestLevel, type Level, levels } from './change.js'
import type { PackageDiff, SetDiff } from './diff-sets.js'

/** Writes the changes as text: one table for each package, then the totals. */
export function tablesOf({ from, to, packages, notCompared }: SetDiff): string[] {
  if (packages.length === 0) return [`No changes from ${from} to ${to}`, ...notComparedLines(notCompared)]
  return [
    ...packages.flatMap((diff) => [...packageLines(diff), '']),
    `${from} to ${to}`,
    ...alignedRows(packages.map((diff) => [diff.level, diff.name, countsText(diff.changes)])),
    `Highest level: ${highestLevel(packages) ?? 'none'}`,
    ...notComparedLines(notCompared),
  ]
}

function notComparedLines(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`Not compared, because a folder lacks them: ${names.length}`]
}

function packageLines({ name, level, changes }: PackageDiff): string[] {
  return [`${name}: ${level}`, ...alignedRows(changes.map(cellsOf)).map((line) => `  ${line}`)]
}

function cellsOf({ level, place, fact, kind, from, to, reason, directions }: Change): string[] {
  const values = [from, to].map((value) => (value === undefined ? '' : shortText(value)))
  const value = from !== undefined && to !== undefined ? values.join(' -> ') : values.join('')
  const where = directions.filter((direction) => direction !== 'call').join(', ')
  return [level, place, `${fact} ${kind}`, value, where, reason]
}

/** Writes a value in one line. The JSON output has the full value. */
export function shortText(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** Aligns columns. The last one can have any width. */
function alignedRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** Writes how many changes of each level there are: `1 major, 2 patch`. */
export function countsText(changes: readonly { readonly level: Level }[]): string {
  return levels
    .map((level) => [changes.filter((change) => change.level === level).length, level] as const)
    .filter(([count]) => count > 0)
    .map(([count, level]) => `${count} ${level}`)
    .join(', ')
}

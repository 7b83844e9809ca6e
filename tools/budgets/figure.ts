import { readFile } from 'node:fs/promises'

/** A measured figure, such as the size of the tarball of one package. */
export interface Figure {
  /** Key of the measure in `budgets.json`, such as `tarball`. */
  readonly measure: string
  /** Key of the limit within the measure, such as the name of a package. */
  readonly name: string
  readonly value: number
  /** The parts of the value, such as sizes by package. Empty if it cannot be split. */
  readonly parts: Readonly<Record<string, number>>
}

/** The content of `budgets.json`: one entry per measure. */
export type Budgets = Readonly<Record<string, Budget>>

export interface Budget {
  readonly title: string
  readonly unit: string
  /** The maximum of each figure, by its name. */
  readonly limits: Readonly<Record<string, number>>
}

/** The content of `figures.json`: the figures of an earlier run, by measure and name. */
export type RecordedFigures = Readonly<Record<string, Readonly<Record<string, RecordedFigure>>>>

export type RecordedFigure = Pick<Figure, 'value' | 'parts'>

/** Sums the values of equal keys. */
export function sumByKey(entries: Iterable<readonly [key: string, value: number]>): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const [key, value] of entries) sums[key] = (sums[key] ?? 0) + value
  return sums
}

export function total(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, value) => sum + value, 0)
}

/** The reviewed limits. */
export const budgetsFile = new URL('budgets.json', import.meta.url)

/** The figures of the last run with `--write`. */
export const figuresFile = new URL('figures.json', import.meta.url)

export async function readBudgets(): Promise<Budgets> {
  return JSON.parse(await readFile(budgetsFile, 'utf8')) as Budgets
}

export async function readFigures(): Promise<RecordedFigures> {
  return JSON.parse(await readFile(figuresFile, 'utf8').catch(() => '{}')) as RecordedFigures
}

import { readFile } from 'node:fs/promises'
import type { Budgets, RecordedFigures } from './figure.js'

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

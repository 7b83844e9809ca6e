import type { Machine } from './machine.js'
import type { Row } from './row.js'
import { toMarkdown } from './to-markdown.js'

/** A run of the bench. */
export interface Report {
  /** ISO 8601. */
  readonly date: string
  readonly machine: Machine
  readonly rows: readonly Row[]
}

/** The report as a reader gets it: when, on what, and the table. */
export function describeReport({ date, machine, rows }: Report): string {
  const { cores, processor, memory, node } = machine
  const place = `${date.slice(0, 10)}, ${cores} cores of ${processor}, ${memory} GiB, Node ${node.replace(/^v/, '')}`
  return `Measured on ${place}, with client and server on the same machine.\n\n${toMarkdown(rows)}`
}

/** How many of the goals were reached. */
export function countGoals({ rows }: Report): { readonly goals: number; readonly reached: number } {
  const goals = rows.flatMap(({ goal }) => goal ?? [])
  return { goals: goals.length, reached: goals.filter(({ isReached }) => isReached).length }
}

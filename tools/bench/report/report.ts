import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

/** A run of the bench. */
export interface Report {
  /** ISO 8601. */
  readonly date: string
  readonly machine: Machine
  readonly rows: readonly Row[]
}

interface Machine {
  readonly cores: number
  readonly processor: string
  /** GiB. */
  readonly memory: number
  readonly node: string
}

/** A row of the table: the result of one contender in one measurement. */
export interface Row {
  readonly measurement: string
  readonly contender: string
  /** The figures as text, or why there are none. */
  readonly result: string
  /** The same figures as numbers. Times are in milliseconds. */
  readonly figures?: Readonly<Record<string, number>>
  readonly goal?: Goal
  /** Figures to show in the root README. */
  readonly keyFigures?: readonly KeyFigure[]
}

export interface Goal {
  readonly text: string
  readonly isReached: boolean
}

interface KeyFigure {
  readonly name: string
  readonly result: string
}

export function thisMachine(): Machine {
  const processors = cpus()
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  }
}

/** The whole report in Markdown. */
export function describeReport(report: Report): string {
  const head = ['Measurement', 'Client', 'Result', 'Goal', 'Reached']
  const lines = report.rows.map(({ measurement, contender, result, goal }) => [
    measurement,
    contender,
    result,
    goal?.text ?? '',
    mark(goal),
  ])
  return `${describeConditions(report)}\n\n${toTable(head, lines)}`
}

/** The key figures in Markdown. */
export function describeKeyFigures(report: Report): string {
  const figures = report.rows.flatMap(({ keyFigures = [] }) => keyFigures)
  const lines = figures.map(({ name, result }) => [name, result])
  return `${toTable(['Measurement', 'Result'], lines)}\n\n${describeConditions(report)}`
}

export function countGoals({ rows }: Report): { readonly goals: number; readonly reached: number } {
  const goals = rows.flatMap(({ goal }) => goal ?? [])
  return { goals: goals.length, reached: goals.filter(({ isReached }) => isReached).length }
}

/** Writes a report to a folder, as Markdown and as JSON. */
export async function writeResults(folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'results.md'), `${describeReport(report)}\n`)
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(report, undefined, 2)}\n`)
}

function describeConditions({ date, machine }: Report): string {
  const { cores, processor, memory, node } = machine
  const equipment = `${cores} cores of ${processor}, ${memory} GiB of memory and Node ${node.replace(/^v/, '')}`
  return `Measured on ${date.slice(0, 10)} with ${equipment}. Client and server ran on the same machine.`
}

function mark(goal: Goal | undefined): string {
  if (goal === undefined) return ''
  return goal.isReached ? 'yes' : '**no**'
}

function toTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map(toLine).join('\n')
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

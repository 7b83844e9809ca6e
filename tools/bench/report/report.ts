import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

/** The results of the bench. */
export interface Report {
  readonly machine: Machine
  /** In the order of the table. */
  readonly runs: readonly Run[]
}

/** The results of one measurement. */
export interface Run {
  /** Name of the measurement. */
  readonly name: string
  /** Day of the run, such as `2026-11-27`. */
  readonly date: string
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
  const head = ['Measurement', 'Client', 'Result', 'Goal', 'Reached', 'Day']
  const lines = report.runs.flatMap(({ date, rows }) =>
    rows.map(({ measurement, contender, result, goal }) => [
      measurement,
      contender,
      result,
      goal?.text ?? '',
      mark(goal),
      date,
    ]),
  )
  return `${describeConditions(report)}\n\n${toTable(head, lines)}`
}

/** The key figures in Markdown. */
export function describeKeyFigures(report: Report): string {
  const lines = report.runs.flatMap(({ date, rows }) =>
    rows.flatMap(({ keyFigures = [] }) => keyFigures.map(({ name, result }) => [name, result, date])),
  )
  return `${toTable(['Measurement', 'Result', 'Day'], lines)}\n\n${describeConditions(report)}`
}

export function countGoals({ runs }: Report): { readonly goals: number; readonly reached: number } {
  const goals = runs.flatMap(({ rows }) => rows.flatMap(({ goal }) => goal ?? []))
  return { goals: goals.length, reached: goals.filter(({ isReached }) => isReached).length }
}

/** Writes a report to a folder, as Markdown and as JSON. */
export async function writeResults(folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'results.md'), `${describeReport(report)}\n`)
  await writeFile(join(folder, 'results.json'), toJson(report))
}

export function toJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function describeConditions({ machine }: Report): string {
  const { cores, processor, memory, node } = machine
  const equipment = `${cores} cores of ${processor}, ${memory} GiB of memory and Node ${node.replace(/^v/, '')}`
  return `Measured with ${equipment}. Client and server ran on the same machine.`
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

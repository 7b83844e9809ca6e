import type { Goal, Row } from './row.js'

const head = ['Measurement', 'Contender', 'Measured', 'To reach', 'Reached']

/** The rows as a markdown table. */
export function toMarkdown(rows: readonly Row[]): string {
  const lines = rows.map(({ measurement, contender, measured, goal }) => [
    measurement,
    contender,
    measured,
    goal?.text ?? '',
    mark(goal),
  ])
  return [head, head.map(() => '---'), ...lines].map(toLine).join('\n')
}

function mark(goal: Goal | undefined): string {
  if (goal === undefined) return ''
  return goal.isReached ? 'yes' : '**no**'
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

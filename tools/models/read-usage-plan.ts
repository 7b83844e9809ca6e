import type { UsagePlan } from './swagger.js'

/**
 * Reads the default usage plan out of an operation's description, where Amazon keeps it as a Markdown table with the
 * columns "Rate (requests per second)" and "Burst". Some models write line breaks as a literal `\n`, some tables hold
 * placeholders in place of numbers (those give no plan), and some open with a "Plan type" column whose "Default" row
 * is the plan.
 */
export function readUsagePlan(description: string): UsagePlan | undefined {
  const rows = tableRows(description)
  const headerAt = rows.findIndex((cells) => columnOf(cells, 'rate') >= 0 && columnOf(cells, 'burst') >= 0)
  const header = rows[headerAt]
  if (header === undefined) return undefined
  const planType = columnOf(header, 'plan type')
  const row = rows
    .slice(headerAt + 1)
    .find((cells) => (planType < 0 ? !isRule(cells) : cells[planType]?.toLowerCase() === 'default'))
  const rate = readNumber(row?.[columnOf(header, 'rate')])
  const burst = readNumber(row?.[columnOf(header, 'burst')])
  return rate === undefined || burst === undefined ? undefined : { rate, burst }
}

function tableRows(description: string): string[][] {
  return description
    .split(/\r?\n|\\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
}

function columnOf(header: readonly string[], name: string): number {
  return header.findIndex((cell) => cell.toLowerCase().startsWith(name))
}

/** The line of dashes under a table's header. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(cell))
}

function readNumber(cell: string | undefined): number | undefined {
  if (cell === undefined || !/^(\d+(\.\d+)?|\.\d+)$/.test(cell)) return undefined
  const number = Number(cell)
  return number > 0 ? number : undefined
}

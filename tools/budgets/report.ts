import type { Comparison, Excess } from './compare.js'
import type { Budgets, Figure } from './figure.js'

/** Returns the figures and limits as a table in Markdown. Of a measure with many rows, the ones closest to their limit. */
export function figuresTable(figures: readonly Figure[], budgets: Budgets, rowsPerMeasure = 6): string {
  const rows = Object.entries(budgets).flatMap(([measure, { title, unit, limits }]) => {
    const use = (figure: Figure) => figure.value / (limits[figure.name] ?? Number.POSITIVE_INFINITY)
    const all = figures.filter((figure) => figure.measure === measure)
    const shown = [...all].sort((a, b) => use(b) - use(a)).slice(0, rowsPerMeasure)
    return shown.map((figure) => [
      `${title}: ${figure.name}`,
      `${format(figure.value)} ${unit}`,
      `${limits[figure.name] ?? 'none'} ${unit}`,
      `${Math.round(use(figure) * 100)} %`,
    ])
  })
  const headings = ['Figure', 'Actual', 'Budget', 'Used']
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Returns the problems of a comparison, one paragraph each. */
export function problemsOf({ excesses, withoutLimit, withoutFigure }: Comparison): readonly string[] {
  return [
    ...excesses.map(describeExcess),
    ...withoutLimit.map((key) => `${key} has no budget. Add it to tools/budgets/budgets.json.`),
    ...withoutFigure.map((key) => `${key} was not measured. Remove its budget from tools/budgets/budgets.json.`),
  ]
}

function describeExcess({ figure, budget, limit, recorded, grown, largest }: Excess): string {
  const { unit, title } = budget
  const lines = [
    `${title}: ${figure.name}: ${format(figure.value)} ${unit}, ${format(figure.value - limit)} more than the budget of ${limit} ${unit}`,
  ]
  if (recorded !== undefined) lines.push(`  last recorded: ${format(recorded.value)} ${unit}`)
  for (const { part, before, now } of grown) {
    lines.push(`  grew by ${format(now - before)}: ${part}, from ${format(before)} to ${format(now)}`)
  }
  for (const [part, value] of largest) lines.push(`  large: ${part}, ${format(value)}`)
  return lines.join('\n')
}

/** At most two decimals. */
function format(value: number): string {
  return String(Math.round(value * 100) / 100)
}

import type { Budget, Budgets, Figure, RecordedFigure, RecordedFigures } from './figure.js'

/** Figures above their limit, and rows of `budgets.json` that do not match the figures. */
export interface Comparison {
  readonly excesses: readonly Excess[]
  /** Figures without a limit, as `measure: name`. */
  readonly withoutLimit: readonly string[]
  /** Limits without a figure, as `measure: name`. */
  readonly withoutFigure: readonly string[]
}

/** A figure above its limit. */
export interface Excess {
  readonly figure: Figure
  readonly budget: Budget
  readonly limit: number
  /** The figure of the last recorded run. */
  readonly recorded: RecordedFigure | undefined
  /** Parts that grew since the recorded run, by growth. */
  readonly grown: readonly GrownPart[]
  readonly largest: readonly (readonly [part: string, value: number])[]
}

export interface GrownPart {
  readonly part: string
  readonly before: number
  readonly now: number
}

/** Number of parts that a report lists. */
const listed = 5

/** Compares figures with their limits. A limit is the last allowed value. */
export function compare(figures: readonly Figure[], budgets: Budgets, recorded: RecordedFigures): Comparison {
  const measured = new Set(figures.map(keyOf))
  const limits = Object.entries(budgets).flatMap(([measure, budget]) =>
    Object.keys(budget.limits).map((name) => keyOf({ measure, name })),
  )
  return {
    excesses: figures.flatMap((figure) => excessesOf(figure, budgets, recorded)),
    withoutLimit: [...measured].filter((key) => !limits.includes(key)),
    withoutFigure: limits.filter((key) => !measured.has(key)),
  }
}

function keyOf({ measure, name }: Pick<Figure, 'measure' | 'name'>): string {
  return `${measure}: ${name}`
}

function excessesOf(figure: Figure, budgets: Budgets, figures: RecordedFigures): readonly Excess[] {
  const budget = budgets[figure.measure]
  const limit = budget?.limits[figure.name]
  if (budget === undefined || limit === undefined || figure.value <= limit) return []
  const recorded = figures[figure.measure]?.[figure.name]
  return [{ figure, budget, limit, recorded, grown: grownParts(figure, recorded), largest: largestParts(figure) }]
}

function grownParts({ parts }: Figure, recorded: RecordedFigure | undefined): readonly GrownPart[] {
  if (recorded === undefined) return []
  return Object.entries(parts)
    .map(([part, now]) => ({ part, before: recorded.parts[part] ?? 0, now }))
    .filter(({ before, now }) => now > before)
    .sort((a, b) => b.now - b.before - (a.now - a.before))
    .slice(0, listed)
}

function largestParts({ parts }: Figure): readonly (readonly [string, number])[] {
  return Object.entries(parts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, listed)
}

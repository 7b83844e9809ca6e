import { ConfigurationError } from '@selling-partner/auth'

/** The longest delay of a Node timer, in milliseconds; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1

/** A duration in milliseconds that a timer can take. */
export function millisecondsOption(option: string, value: unknown, least: number): number {
  if (typeof value === 'number' && value >= least && value <= longestDelay) return value
  throw new ConfigurationError(`${option} must be a number of milliseconds from ${least} to ${longestDelay}`)
}

/** An environment variable; an empty one counts as not set. */
export function environmentText(variable: string): string | undefined {
  return process.env[variable]?.trim() || undefined
}

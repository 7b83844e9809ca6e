import { ConfigurationError } from '../errors/input-errors.js'

/** The longest delay of a Node timer, in milliseconds; a longer one would fire at once. */
const longestTimeout = 2 ** 31 - 1

/**
 * A text option: the explicit one, or else the environment's. An explicit one is never replaced, not even an empty one:
 * calling with another account's credentials is worse than a clear error.
 *
 * @returns `undefined` where neither is set.
 */
export function textOption(option: string, value: unknown, variable: string): string | undefined {
  if (value === undefined) return environmentText(variable)
  if (typeof value !== 'string') throw new ConfigurationError(`${option} must be a string`)
  if (value === '') throw new ConfigurationError(`${option} is empty: pass a value, or leave it out to use ${variable}`)
  return checkText(option, value)
}

/** An environment variable; an empty one counts as not set. */
export function environmentText(variable: string): string | undefined {
  return checkText(variable, process.env[variable] || undefined)
}

/** Secrets come with a line break when they are read from a file, and every call then fails with `invalid_client`. */
function checkText(source: string, value: string | undefined): string | undefined {
  if (value === value?.trim()) return value
  throw new ConfigurationError(`${source} has white space around its value: trim it`)
}

/** A text option that is needed. */
export function requiredTextOption(option: string, value: unknown, variable: string): string {
  const text = textOption(option, value, variable)
  if (text !== undefined) return text
  throw new ConfigurationError(`${option} is missing: pass the option ${option} or set ${variable}`)
}

/** A timeout in milliseconds. */
export function timeoutOption(value: number): number {
  return millisecondsOption('timeout', value, 1)
}

/** A duration in milliseconds that a timer can take. */
export function millisecondsOption(option: string, value: number, least: number): number {
  if (Number.isFinite(value) && value >= least && value <= longestTimeout) return value
  throw new ConfigurationError(`${option} must be a number of milliseconds from ${least} to ${longestTimeout}`)
}

/** A number of things, which may be none. */
export function countOption(option: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value
  throw new ConfigurationError(`${option} must be a whole number, 0 or more`)
}

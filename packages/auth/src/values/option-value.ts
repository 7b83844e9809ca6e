import { ConfigurationError } from '../errors/input-errors.js'
import { isRecord } from './json.js'

/**
 * Maximum delay of a Node timer in milliseconds. A longer one would fire immediately.
 * @see https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
 */
export const maxTimerDelay = 2 ** 31 - 1

/**
 * Returns a string option, or else the environment variable. An empty option is an error and never replaced, because a call with
 * another account's credentials is worse.
 *
 * @returns `undefined` if neither is set.
 * @throws ConfigurationError if the value is not a string, is empty, or has surrounding whitespace.
 */
export function textOption(option: string, value: unknown, variable: string): string | undefined {
  if (value === undefined) return environmentText(variable)
  if (typeof value !== 'string') throw new ConfigurationError(`${option} must be a string.`)
  if (value === '') throw new ConfigurationError(`${option} is empty. Pass a value, or omit it to use ${variable}.`)
  return checkText(option, value)
}

/** Returns an environment variable. An empty one counts as not set. */
export function environmentText(variable: string): string | undefined {
  return checkText(variable, process.env[variable] || undefined)
}

/** A secret that was read from a file often ends with a line break. Every call would then fail with `invalid_client`. */
function checkText(source: string, value: string | undefined): string | undefined {
  if (value === value?.trim()) return value
  throw new ConfigurationError(`${source} has whitespace around its value. Remove it.`)
}

/** Returns a required string option, or else the environment variable. */
export function requiredTextOption(option: string, value: unknown, variable: string): string {
  const text = textOption(option, value, variable)
  if (text !== undefined) return text
  throw new ConfigurationError(`${option} is missing. Pass ${option} or set ${variable}.`)
}

/** Returns a function option, or else its default. */
export function functionOption<Option>(option: string, value: Option | undefined, fallback: Option): Option {
  if (value === undefined) return fallback
  if (typeof value === 'function') return value
  throw new ConfigurationError(`${option} must be a function.`)
}

/** Checks the options of a constructor. Callers without a type checker may pass anything. */
export function checkOptions(options: unknown): void {
  if (!isRecord(options)) throw new ConfigurationError('The options must be an object. Pass { name: value }.')
}

/** Checks the option `timeout`, in milliseconds. */
export function timeoutOption(value: number): number {
  return millisecondsOption('timeout', value, 1)
}

/** Checks a duration in milliseconds against `min` and the maximum of a Node timer. */
export function millisecondsOption(option: string, value: number, min: number): number {
  if (Number.isFinite(value) && value >= min && value <= maxTimerDelay) return value
  throw new ConfigurationError(`${option} is invalid. Pass a number of milliseconds from ${min} to ${maxTimerDelay}.`)
}

/** Checks the option `maxResponseBytes`. */
export function responseLimitOption(value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new ConfigurationError('maxResponseBytes must be a whole number of bytes, 1 or more.')
}

/** Checks an option that is `true` or `false`. */
export function booleanOption(option: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new ConfigurationError(`${option} must be true or false.`)
}

/** Checks a count, which can be 0. */
export function countOption(option: string, value: number): number {
  if (Number.isInteger(value) && value >= 0) return value
  throw new ConfigurationError(`${option} is invalid. Pass a whole number, 0 or more.`)
}

import { inspect, types } from 'node:util'
import { isRecord } from '../values/json.js'
import { redact } from './redact.js'

/** Whatever a log may show of an error, even one that hides something from `inspect` by a method of its own. */
const everything = { depth: 20, showHidden: true, customInspect: false, maxArrayLength: null, maxStringLength: null }

/**
 * Somebody else's error, of a rate limiter of the user's for one: as it is where it shows no secret, or else one with its name,
 * its message and its stack without them, and nothing more.
 *
 * @param secrets Known ones.
 */
export function redactError(error: unknown, secrets: readonly string[] = []): unknown {
  return showsNothing(error, secrets) ? error : redactedCopy(error, secrets)
}

function showsNothing(error: unknown, secrets: readonly string[]): boolean {
  try {
    const shown = `${inspect(error, everything)}\n${String(error)}`
    return redact(shown, secrets) === shown
  } catch {
    // What cannot be looked at cannot be known to be harmless.
    return false
  }
}

function redactedCopy(error: unknown, secrets: readonly string[]): Error {
  if (!types.isNativeError(error)) return new Error('What was thrown is no error, and shows a secret')
  const copy = new Error(redact(String(error.message), secrets))
  const { name } = error
  const code = errorNameOf({ code: Reflect.get(error, 'code') })
  Object.defineProperty(copy, 'name', { value: errorNameOf({ name }) ?? 'Error', configurable: true })
  Object.defineProperty(copy, 'stack', { value: redact(String(error.stack), secrets), configurable: true })
  return code === undefined ? copy : Object.assign(copy, { code })
}

/** How errors are named: `ENOENT`, `ERR_HTTP2_ERROR`, `AccessDeniedException`. No client secret is written so. */
const errorName = /^[A-Z]\w{0,63}$/

/** The `code` or else the name of somebody else's error, whose message may hold anything. */
export function errorNameOf(error: unknown): string | undefined {
  if (!isRecord(error)) return undefined
  return [error.code, error.name].find((name): name is string => typeof name === 'string' && errorName.test(name))
}

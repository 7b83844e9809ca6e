import { inspect, types } from 'node:util'
import { redact } from './redact.js'

/** Options that let `inspect` show everything that a log could show, even if the error customizes `inspect`. */
const everything = { depth: 20, showHidden: true, customInspect: false, maxArrayLength: null, maxStringLength: null }

/**
 * Returns an error of other code, such as a user's rate limiter. If it contains a secret, returns a redacted copy with only its
 * name, code, message and stack.
 *
 * @param secrets Known secrets. @default none
 */
export function redactError(error: unknown, secrets: readonly string[] = []): unknown {
  return containsNoSecret(error, secrets) ? error : redactedCopy(error, secrets)
}

function containsNoSecret(error: unknown, secrets: readonly string[]): boolean {
  try {
    const shown = [inspect(error, everything), String(error), ...bytesIn(error)].join('\n')
    return redact(shown, secrets) === shown
  } catch {
    // An error that can't be inspected may contain a secret.
    return false
  }
}

/** Returns the bytes that an error holds, as text. `inspect` shows them as numbers, in which no secret is recognized. */
function bytesIn(error: unknown): string[] {
  const found: string[] = []
  const seen = new Set<unknown>()
  const waiting: unknown[] = [error]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (ArrayBuffer.isView(value)) found.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString())
    else if (types.isAnyArrayBuffer(value)) found.push(Buffer.from(value).toString())
    else waiting.push(...partsOf(value))
  }
  return found
}

/** Returns the values of an object. It runs no getter, which may be slow or have an effect. */
function partsOf(owner: object): unknown[] {
  const values = Object.values(Object.getOwnPropertyDescriptors(owner)).map(({ value }) => value)
  const hidden = Object.getOwnPropertySymbols(owner).map((name) => Reflect.getOwnPropertyDescriptor(owner, name)?.value)
  const entries = types.isMap(owner) || types.isSet(owner) ? [...owner].flat() : []
  return [...values, ...hidden, ...entries]
}

function redactedCopy(error: unknown, secrets: readonly string[]): Error {
  if (!types.isNativeError(error)) {
    return new Error('The thrown value is not an Error and contains a secret. Throw an Error without secrets.')
  }
  const copy = new Error(redact(String(error.message), secrets))
  const { name } = error
  const code = errorNameOf({ code: Reflect.get(error, 'code') })
  Object.defineProperty(copy, 'name', { value: errorNameOf({ name }) ?? 'Error', configurable: true })
  Object.defineProperty(copy, 'stack', { value: redact(String(error.stack), secrets), configurable: true })
  return code === undefined ? copy : Object.assign(copy, { code })
}

/** Format of error names, such as `ENOENT`, `ERR_HTTP2_ERROR` or `AccessDeniedException`. Client secrets don't match it. */
const errorName = /^[A-Z]\w{0,63}$/

/** Returns the `code` or else the name of an error of other code, whose message may contain anything. */
export function errorNameOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const names: unknown[] = [Reflect.get(error, 'code'), Reflect.get(error, 'name')]
  return names.find((name): name is string => typeof name === 'string' && errorName.test(name))
}

import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import { searchedForms } from './encodings.js'
import { textsIn } from './walk.js'

/** Returns the names of the secrets that a log of these values could contain, in any form. */
export function findSecrets(secrets: Readonly<Record<string, string>>, ...values: readonly unknown[]): string[] {
  const shown = values.map(textOf).join('\n')
  return Object.entries(secrets).flatMap(([name, secret]) =>
    searchedForms(secret).some((form) => shown.includes(form)) ? [name] : [],
  )
}

/** Returns everything that a log or another process could get of a value: what is reachable, printed, cloned or serialized. */
function textOf(value: unknown): string {
  const parts = [...textsIn(value), format('%s', value), json(value), inspectAll(value), serialized(value)]
  if (!(value instanceof Error)) return parts.join('\n')
  return [...parts, value.message, value.stack, textOf(value.cause)].join('\n')
}

function inspectAll(value: unknown): string {
  const everything = { maxArrayLength: null, maxStringLength: null, breakLength: Number.POSITIVE_INFINITY }
  return [
    inspect(value, { ...everything, depth: Number.POSITIVE_INFINITY }),
    inspect(value, { ...everything, depth: 20, showHidden: true, showProxy: true }),
    format('%o', value),
  ].join('\n')
}

function json(value: unknown): string {
  return JSON.stringify(withoutCycles(value))
}

/** Returns the value as `JSON.stringify` shows it. */
function withoutCycles(value: unknown): unknown {
  const seen = new Set<unknown>()
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part
    if (seen.has(part)) return undefined
    seen.add(part)
    return part
  })
  return text === undefined ? undefined : JSON.parse(text)
}

/** Returns the bytes that another thread or process would get. Functions can't be sent. */
function serialized(value: unknown): string {
  try {
    return [serialize(value), serialize(structuredClone(value))].map((bytes) => bytes.toString('latin1')).join('\n')
  } catch {
    return ''
  }
}

import type { JsonObject } from '@selling-partner/auth'

/**
 * Returns a field by its name, in capital or small letters. Amazon writes some types' fields as `NotificationType` and others' as
 * `notificationType`.
 *
 * @param name The name in camel case.
 */
export function fieldOf(object: JsonObject, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name]
  const lowerCase = name.toLowerCase()
  const found = Object.keys(object).find((key) => key.toLowerCase() === lowerCase)
  return found === undefined ? undefined : object[found]
}

/** Returns a field if it is a text with content. */
export function textOf(object: JsonObject, name: string): string | undefined {
  const value = fieldOf(object, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Returns a version. JSON writes the number 1.0 as 1. */
export function versionOf(object: JsonObject, name: string): string | undefined {
  const value = fieldOf(object, name)
  if (typeof value !== 'number') return textOf(object, name)
  return Number.isInteger(value) ? value.toFixed(1) : String(value)
}

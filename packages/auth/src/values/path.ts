import { isRecord } from './json.js'

/** Returns the value at a path of names joined by dots, such as `pagination.nextToken`. `undefined` if a name is missing. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value)
}

/** Returns a copy of an object with a value at a path. Removes the field if the value is `undefined`. */
export function withValue(object: unknown, path: string, value: unknown): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.')
  const fields = isRecord(object) ? object : {}
  const field = rest.length === 0 ? value : withValue(fields[name], rest.join('.'), value)
  if (field !== undefined) return { ...fields, [name]: field }
  const { [name]: _, ...others } = fields
  return others
}

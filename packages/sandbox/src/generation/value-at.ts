/** The value at a path of names joined by dots. Undefined if there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner, name) => fieldsOf(inner)[name], value)
}

/** A copy with a value at a path. Removes the field if the value is undefined. */
export function withValue(value: unknown, path: string, replacement: unknown): unknown {
  const [name = '', ...rest] = path.split('.')
  const { [name]: inner, ...others } = fieldsOf(value)
  const field = rest.length === 0 ? replacement : withValue(inner, rest.join('.'), replacement)
  return field === undefined ? others : { ...fieldsOf(value), [name]: field }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

import type { JsonValue } from './json.js'

/** The one way in which this project writes JSON data: two spaces, keys as they stand in `value`, a final newline. */
export function canonicalJson(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

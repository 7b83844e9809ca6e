import { isRecord } from '../values/json.js'

/**
 * Returns the entries of an error response. Most operations return them as `{ errors: [...] }`, some as a bare list. The gateway in
 * front of SP-API returns a single `{ message }`.
 */
export function errorEntries(data: unknown): Record<string, unknown>[] {
  const list: unknown = isRecord(data) ? data.errors : data
  return (Array.isArray(list) ? list : [data]).filter(isRecord)
}

import { isRecord } from '../values/json.js'

/**
 * Returns the entries of an error response. Most operations return them as `{ errors: [...] }`, some as a bare list. The gateway in
 * front of SP-API returns a single `{ message }`.
 */
export function errorEntries(data: unknown): Record<string, unknown>[] {
  const list: unknown = isRecord(data) ? data.errors : data
  return (Array.isArray(list) ? list : [data]).filter(isRecord)
}

/**
 * Whether a 2xx response reports errors and contains nothing else. If it also has data, it is a partial success. Some operations
 * report warnings in the same list; a list of warnings is not an error.
 */
export function hasOnlyErrors(data: unknown): boolean {
  if (!isRecord(data) || !Array.isArray(data.errors) || !data.errors.some(isFailure)) return false
  return Object.keys(data).every((name) => name === 'errors' || isEmpty(data[name]))
}

function isFailure(entry: unknown): boolean {
  return isRecord(entry) && entry.errorLevel !== 'WARNING' && Boolean(entry.code || entry.message)
}

/** Some operations return `payload: {}` with their errors. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
}

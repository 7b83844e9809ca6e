import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'
import type { ParameterValues } from './read-parameters.js'
import { writeValue } from './write-value.js'

/** The headers that the operation's row asks for. */
export function buildHeaders(
  operation: Operation,
  values: ParameterValues,
  body: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = { accept: operation.accept ?? 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'header' || !values.has(parameter.name)) continue
    const value = writeValue(operation, parameter, values.get(parameter.name)).join(',')
    headers[parameter.name] = checkHeader(operation, parameter.name, value)
  }
  return headers
}

/**
 * A line break would start another header, and axios drops what does not fit into a header without a word.
 *
 * @param name What the message calls it: a parameter or an option.
 */
export function checkHeader(operation: Operation, name: string, value: unknown): string {
  if (typeof value === 'string' && /^[ -~]*$/.test(value)) return value
  throw new InvalidParameterError(operation, name, `${name} is sent as a header and must be printable ASCII`)
}

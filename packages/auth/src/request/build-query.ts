import type { Operation, OperationParameter } from '../operation/operation.js'
import type { ParameterValues } from './read-parameters.js'
import { writeValue } from './write-value.js'

/** The query string with its question mark, or nothing. */
export function buildQuery(operation: Operation, values: ParameterValues): string {
  const pairs = operation.parameters
    .filter((parameter) => parameter.in === 'query' && values.has(parameter.name))
    .flatMap((parameter) => writePairs(operation, parameter, values.get(parameter.name)))
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function writePairs(operation: Operation, parameter: OperationParameter, value: unknown): string[] {
  const name = encodeURIComponent(parameter.name)
  const elements = writeValue(operation, parameter, value).map(encodeURIComponent)
  if (parameter.collectionFormat === 'multi') return elements.map((element) => `${name}=${element}`)
  // The commas between elements stay commas; one inside an element is escaped.
  return [`${name}=${elements.join(',')}`]
}

import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation, OperationParameter } from '../operation/operation.js'
import type { ParameterValues } from './read-parameters.js'
import { writeValue } from './write-value.js'

/** The operation's path with its parameters filled in and escaped. */
export function buildPath(operation: Operation, values: ParameterValues): string {
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((path, parameter) => {
      const segment = writeSegment(operation, parameter, values.get(parameter.name))
      // A replacer function, since a replacement text would read `$&` and its like as patterns.
      return path.replace(`{${parameter.name}}`, () => segment)
    }, operation.path)
}

function writeSegment(operation: Operation, parameter: OperationParameter, value: unknown): string {
  const elements = writeValue(operation, parameter, value)
  if (parameter.greedy) return writeSegments(operation, parameter, elements.join(','))
  return elements.map((element) => escapeSegment(operation, parameter, element)).join(',')
}

/** A greedy parameter is a path of its own. The template has the slash in front of it already. */
function writeSegments(operation: Operation, parameter: OperationParameter, path: string): string {
  const segments = path.replace(/^\//, '').split('/')
  return segments.map((segment) => escapeSegment(operation, parameter, segment)).join('/')
}

/**
 * Dots are refused rather than escaped: URL parsers take `%2E%2E` for `..` too, so the call would go to another operation. An
 * empty segment would do the same.
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
function escapeSegment(operation: Operation, { name }: OperationParameter, segment: string): string {
  if (segment !== '' && segment !== '.' && segment !== '..') return encodeURIComponent(segment)
  const fault = segment === '' ? 'empty' : `"${segment}"`
  throw new InvalidParameterError(operation, name, `${name} is part of the path and must not be ${fault}`)
}

import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation, OperationParameter } from '../operation/operation.js'
import { isQuotable, maxNameLength } from '../secrets/redact.js'
import { nearestName } from '../values/nearest-name.js'

/** A call's parameters by name, without omitted ones. */
export type ParameterValues = ReadonlyMap<string, unknown>

/**
 * Checks a parameter object against the operation's row. `undefined` and `null` count as omitted. So does an empty array, except
 * as the body.
 *
 * @throws InvalidParameterError if a required parameter is missing or a parameter is unknown.
 */
export function readParameters(operation: Operation, params: object | undefined): ParameterValues {
  const values = new Map<string, unknown>()
  for (const [name, value] of Object.entries(checkObject(operation, params))) {
    if (isOmitted(name, value)) continue
    checkKnown(operation, name)
    values.set(name, value)
  }
  checkRequired(operation, values)
  return values
}

/** Callers without a type checker may pass anything. */
function checkObject(operation: Operation, params: unknown): object {
  if (params === undefined || params === null) return {}
  if (typeof params === 'object' && !(Symbol.iterator in params)) return params
  throw new InvalidParameterError(operation, 'params', 'The parameters must be one object. Pass { name: value }.')
}

/** Whether a value counts as omitted. */
export function isOmitted(name: string, value: unknown): boolean {
  return value === undefined || value === null || (name !== 'body' && Array.isArray(value) && value.length === 0)
}

function checkKnown(operation: Operation, name: string): void {
  if (operation.parameters.some((parameter) => parameter.name === name)) return
  const names = operation.parameters.map((parameter) => parameter.name)
  const nearest = nearestName(name, names)
  const hint = nearest ? `Did you mean ${nearest}?` : `The operation accepts ${names.join(', ') || 'none'}.`
  const isName = isQuotable(name, maxNameLength)
  const subject = isName ? `Parameter ${name}` : 'A parameter'
  throw new InvalidParameterError(operation, isName ? name : 'params', `${subject} is unknown. ${hint}`)
}

function checkRequired(operation: Operation, values: ParameterValues): void {
  const isMissing = ({ name, required }: OperationParameter) => required === true && !values.has(name)
  if (!operation.parameters.some(isMissing)) return
  const names = operation.parameters
    .filter(isMissing)
    .map(({ name }) => name)
    .join(', ')
  throw new InvalidParameterError(operation, names, `Required parameters are missing. Pass ${names}.`)
}

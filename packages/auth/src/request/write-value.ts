import { InvalidParameterError } from '../errors/input-errors.js'
import type { Operation, OperationParameter } from '../operation/operation.js'

/** Half of a character outside the basic plane, which has no UTF-8 and cannot be escaped. */
const loneSurrogate = /\p{Surrogate}/u

/** A parameter's value as text, before it is escaped: one entry, or one per element of an array. */
export function writeValue(operation: Operation, { name }: OperationParameter, value: unknown): string[] {
  const elements: unknown[] = Array.isArray(value) ? value : [value]
  return elements.map((element) => {
    const text = writeElement(element)
    if (text !== undefined && !loneSurrogate.test(text)) return text
    throw new InvalidParameterError(operation, name, `${name} must be text, a finite number, a boolean or a valid Date`)
  })
}

function writeElement(element: unknown): string | undefined {
  if (typeof element === 'string') return element
  if (typeof element === 'boolean' || typeof element === 'bigint') return String(element)
  if (typeof element === 'number') return Number.isFinite(element) ? String(element) : undefined
  if (element instanceof Date) return Number.isNaN(element.getTime()) ? undefined : element.toISOString()
  return undefined
}

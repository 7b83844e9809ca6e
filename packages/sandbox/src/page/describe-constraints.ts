import type { Parameter } from '../model/swagger-model.js'

/** Type and limits of a parameter, such as `list of string, at most 50 items`. */
export function describeConstraints({ type, items, ...limits }: Parameter): string {
  const isList = type === 'array'
  const { format, pattern, minLength, maxLength, minimum, maximum } = isList ? (items ?? {}) : limits
  const name = isList ? `list of ${items?.type ?? 'string'}` : (type ?? 'string')
  const parts = [
    format ? `${name} (${format})` : name,
    limits.minItems !== undefined && `at least ${limits.minItems} items`,
    limits.maxItems !== undefined && `at most ${limits.maxItems} items`,
    minLength !== undefined && `at least ${minLength} characters`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    minimum !== undefined && `at least ${minimum}`,
    maximum !== undefined && `at most ${maximum}`,
    pattern !== undefined && `pattern ${pattern}`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}

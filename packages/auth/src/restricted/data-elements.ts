import { ConfigurationError } from '../errors/configuration-error.js'
import { InvalidParameterError } from '../errors/invalid-parameter-error.js'
import type { Operation } from '../operation/operation.js'

const option = 'restrictedDataElements'

/** One for all clients: most of those of many selling partners are idle, and ask for none. */
const none: readonly string[] = []

/**
 * The data elements that a call asks for, each once and sorted: its own, or else those of the client that the operation has.
 *
 * @throws InvalidParameterError where the call itself asks for one that the operation does not have.
 */
export function dataElementsOf(
  operation: Operation,
  asked: readonly string[] | undefined,
  ofClient: readonly string[],
): string[] {
  const { grant } = operation
  const known = (grant.type === 'restricted' && grant.dataElements) || []
  if (asked !== undefined) checkElements(operation, asked, known)
  const elements = asked ?? ofClient.filter((element) => known.includes(element))
  return [...new Set(elements)].sort()
}

function checkElements(operation: Operation, asked: unknown, known: readonly string[]): void {
  if (known.length === 0) {
    throw new InvalidParameterError(operation, option, `it has no data elements: leave ${option} out`)
  }
  if (Array.isArray(asked) && asked.every((element) => known.includes(element))) return
  throw new InvalidParameterError(operation, option, `${option} must be a list of ${known.join(', ')}`)
}

/**
 * The data elements that a client's calls ask for.
 *
 * @throws ConfigurationError where they are no list of names.
 */
export function dataElementsOption(options: object): readonly string[] {
  const elements: unknown = option in options ? options[option] : undefined
  if (elements === undefined) return none
  if (Array.isArray(elements) && elements.every((element) => typeof element === 'string')) return [...elements]
  throw new ConfigurationError(`${option} must be a list of names, such as ['buyerInfo', 'shippingAddress']`)
}

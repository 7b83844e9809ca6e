import { InvalidParameterError } from '../errors/invalid-parameter-error.js'
import type { Operation } from '../operation/operation.js'
import { checkHeader } from '../request/build-headers.js'
import type { AnyRequestOptions } from './restricted-request-options.js'

/**
 * The RDT that the caller passed.
 *
 * @throws InvalidParameterError where the operation has no use for it, or it cannot be sent.
 */
export function callerToken(operation: Operation, options: AnyRequestOptions): string | undefined {
  const { restrictedDataToken: token } = options
  if (token === undefined) return undefined
  const name = 'restrictedDataToken'
  const refuse = (reason: string) => new InvalidParameterError(operation, name, reason)
  if (operation.grant.type !== 'restricted') {
    throw refuse('it is no restricted operation: leave restrictedDataToken out')
  }
  if (token === '') throw refuse('restrictedDataToken is empty')
  if (options.restrictedDataElements || options.restricted) {
    throw refuse(
      'restrictedDataToken settles what the answer includes: leave out restrictedDataElements and restricted',
    )
  }
  return checkHeader(operation, name, token)
}

import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { callerToken } from './caller-token.js'

const restrictedDataToken = 'Atz.sprdt|1'

describe('callerToken', () => {
  it('is the RDT that the caller passed, or nothing', () => {
    expect(callerToken(operations.getAddress, { restrictedDataToken })).toBe(restrictedDataToken)
    expect(callerToken(operations.getDocument, { restrictedDataToken, reportType: 'GET_BUYERS' })).toBe(
      restrictedDataToken,
    )
    expect(callerToken(operations.getAddress, {})).toBeUndefined()
    expect(callerToken(operations.getPaced, {})).toBeUndefined()
  })

  it.each([
    [operations.getPaced, {}, /it is no restricted operation/],
    [operations.getDestinations, {}, /it is no restricted operation/],
    [operations.getAddress, { restrictedDataToken: '' }, /is empty/],
    [operations.getAddress, { restrictedDataToken: 'Atz.sprdt|\n' }, /must be printable ASCII/],
    [
      operations.getBuyer,
      { restrictedDataElements: ['buyerInfo'] },
      /leave out restrictedDataElements and restricted$/,
    ],
    [operations.getDocument, { restricted: true }, /leave out restrictedDataElements and restricted$/],
  ])('is refused for $id with %j, without being quoted', (operation, options, message) => {
    const refused = () => callerToken(operation, { restrictedDataToken, ...options })
    expect(refused).toThrow(
      expect.objectContaining({ parameter: 'restrictedDataToken', message: expect.stringMatching(message) }),
    )
    expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Atz') }))
  })
})

import { expect, it } from '@jest/globals'
import type { CaseParameter } from '../model/static-case.js'
import { isOrdinaryError } from './matching-case.js'

function isOrdinary(values: Record<string, unknown>, status = 400): boolean {
  const parameters = Object.entries(values).map(([name, value]): CaseParameter => ({ name, in: 'query', value }))
  return isOrdinaryError({ status, parameters, headers: {} })
}

it.each([
  [{}],
  [{ MaxResultsPerPage: 10 }],
  [{ marketplaceIds: ['ATVPDKIKX0DER'] }],
  [{ sourceCountryCode: 'US', destinationCurrencyCode: 'USD' }],
])('an error for %j is ordinary', (values) => {
  expect(isOrdinary(values)).toBe(true)
})

it.each([
  [{ orderId: 'TEST_CASE_400' }],
  [{ marketplaceId: 'ABCMARKET' }],
  [{ marketplaceId: 'ATVPDKIKX0DER', asin: 'B0' }],
  [{ body: {} }],
])('an error for %j is not ordinary', (values) => {
  expect(isOrdinary(values)).toBe(false)
})

it('a success is not an ordinary error', () => {
  expect(isOrdinary({}, 200)).toBe(false)
})

import { expect, it } from '@jest/globals'
import { operations } from '@selling-partner/tokens-2021-03-01'
import { createRestrictedDataToken } from '../../packages/auth/src/restricted/tokens-api.js'

it('the row with which auth asks for RDTs is that of the generated Tokens API', () => {
  expect(createRestrictedDataToken).toEqual(operations.createRestrictedDataToken)
})

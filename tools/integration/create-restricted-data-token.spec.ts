import { expect, it } from '@jest/globals'
import { operations } from '@selling-partner/tokens-2021-03-01'
import { createRestrictedDataToken } from '../../packages/auth/src/restricted/tokens-api.js'

it('auth requests RDTs with the same operation as the generated Tokens API', () => {
  expect(createRestrictedDataToken).toEqual(operations.createRestrictedDataToken)
})

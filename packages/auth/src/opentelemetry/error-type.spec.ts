import { expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { AbortedError } from '../errors/aborted-error.js'
import { ApiError } from '../errors/api-error.js'
import { LwaError } from '../errors/lwa-error.js'
import { NetworkError } from '../errors/network-error.js'
import { ThrottledError } from '../errors/throttled-error.js'
import { errorType } from './error-type.js'

it.each([
  [new ApiError(operations.getItem, { status: 400, errors: [] }), '400'],
  [new ThrottledError(operations.getItem, { status: 429, errors: [] }), '429'],
  [new LwaError({ status: 401 }), '401'],
  [new NetworkError('ENOTFOUND'), 'ENOTFOUND'],
  [new AbortedError(), 'ABORTED'],
  [new RangeError('of a limiter of the user'), '_OTHER'],
  [undefined, '_OTHER'],
])('the error type of %p is %s', (error, expected) => {
  expect(errorType(error)).toBe(expected)
})

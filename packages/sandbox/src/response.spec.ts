import { describe, expect, it } from '@jest/globals'
import { ErrorResponse, toErrorResponse, toFetchResponse } from './response.js'

describe('toErrorResponse', () => {
  it('keeps the status, errors and headers of an ErrorResponse', () => {
    const error = { code: 'NotFound', message: 'No.', details: 'Nothing.' }
    expect(toErrorResponse(new ErrorResponse(404, [error], { allow: 'GET' }))).toEqual({
      status: 404,
      body: { errors: [error] },
      headers: { allow: 'GET' },
    })
  })

  it('converts an unexpected error to status 500', () => {
    expect(toErrorResponse(new TypeError('broken'))).toMatchObject({
      status: 500,
      body: { errors: [{ code: 'InternalFailure', details: 'broken' }] },
    })
  })
})

describe('toFetchResponse', () => {
  it('keeps the headers of the response', () => {
    const response = toFetchResponse({ status: 201, body: {}, headers: { Location: 'there' } })
    expect([response.headers.get('location'), response.headers.get('content-type')]).toEqual([
      'there',
      'application/json',
    ])
  })

  it('sends errors as application/json, regardless of the operation’s media type', () => {
    const response = toFetchResponse({ status: 400, body: {} }, { mediaType: 'application/hal+json' })
    expect(response.headers.get('content-type')).toBe('application/json')
  })

  it('gives each response a unique request ID', () => {
    const ids = [1, 2].map(() => toFetchResponse({ status: 204 }).headers.get('x-amzn-RequestId'))
    expect(new Set(ids).size).toBe(2)
  })

  it.each([
    [200, null],
    [403, 'AccessDeniedException'],
    [418, 'ClientException'],
    [500, 'InternalServerException'],
  ])('sets x-amzn-ErrorType for status %d to %s', (status, type) => {
    expect(toFetchResponse({ status }).headers.get('x-amzn-ErrorType')).toBe(type)
  })
})

import { describe, expect, it } from '@jest/globals'
import { toResponse } from './to-response.js'

describe('an answer on the wire', () => {
  it('keeps the headers of its case', () => {
    const response = toResponse({ status: 201, body: {}, headers: { Location: 'there' } })
    expect([response.headers.get('location'), response.headers.get('content-type')]).toEqual([
      'there',
      'application/json',
    ])
  })

  it('is plain JSON when it is an error, whatever the operation produces', () => {
    const response = toResponse({ status: 400, body: {} }, { mediaType: 'application/hal+json' })
    expect(response.headers.get('content-type')).toBe('application/json')
  })

  it('has a request id of its own', () => {
    const ids = [1, 2].map(() => toResponse({ status: 204 }).headers.get('x-amzn-RequestId'))
    expect(new Set(ids).size).toBe(2)
  })
})

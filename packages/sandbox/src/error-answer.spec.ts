import { describe, expect, it } from '@jest/globals'
import { errorTypeOf, toErrorAnswer } from './error-answer.js'
import { Refusal } from './refusal.js'

describe('an error answer', () => {
  it('gives a refusal its status, rows and headers', () => {
    const row = { code: 'NotFound', message: 'No.', details: 'Nothing.' }
    expect(toErrorAnswer(new Refusal(404, [row], { allow: 'GET' }))).toEqual({
      status: 404,
      body: { errors: [row] },
      headers: { allow: 'GET' },
    })
  })

  it('gives a failure of the sandbox status 500', () => {
    expect(toErrorAnswer(new TypeError('broken'))).toMatchObject({
      status: 500,
      body: { errors: [{ code: 'InternalFailure', details: 'broken' }] },
    })
  })

  it.each([
    [200, undefined],
    [403, 'AccessDeniedException'],
    [418, 'ClientException'],
    [500, 'InternalServerException'],
  ])('of status %d has the type %s', (status, type) => {
    expect(errorTypeOf(status)).toBe(type)
  })
})

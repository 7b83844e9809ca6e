import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { errorNameOf, redactError } from './redact-error.js'

const token = 'Atza|planted'

describe('redactError', () => {
  it.each([new Error('Redis is away'), 'Redis is away', undefined, null, { code: 'GONE' }])(
    'returns %p unchanged, which contains no secret',
    (error) => {
      expect(redactError(error)).toBe(error)
    },
  )

  it('keeps the name, code and stack of an error with a secret in its message', () => {
    class LimiterError extends Error {
      override readonly name = 'LimiterError'
      readonly code = 'ECONNREFUSED'
    }
    const redacted = redactError(new LimiterError('redis://:planted@cache is away'))
    expect(redacted).toMatchObject({
      name: 'LimiterError',
      code: 'ECONNREFUSED',
      message: 'redis://[redacted]@cache is away',
      stack: expect.stringMatching(/at .*redact-error\.spec/s),
    })
    expect(inspect(redacted, { depth: 20, showHidden: true })).not.toContain('planted')
  })

  const hiding = Object.assign(new Error('hidden'), { toJSON: () => ({}), [inspect.custom]: () => 'nothing', token })
  it.each([
    ['a cause', new Error('outer', { cause: new Error(token) })],
    ['a field', Object.assign(new Error('outer'), { request: { headers: [{ 'x-amz-access-token': token }] } })],
    ['a field that a method hides', hiding],
    ['one of several errors', new AggregateError([new Error(token)], 'several')],
    ['its name', Object.assign(new Error('outer'), { name: token })],
    ['its code', Object.assign(new Error('outer'), { code: token })],
    ['a symbol property', Object.assign(new Error('outer'), { [Symbol('a')]: token })],
    ['bytes', Object.assign(new Error('outer'), { body: Buffer.from(`x${token}`) })],
    [
      'the memory of bytes',
      Object.assign(new Error('outer'), { [Symbol('a')]: new Uint8Array(Buffer.from(token)).buffer }),
    ],
    ['bytes in a map', new Error('outer', { cause: new Map([[1, new Set([[Buffer.from(token)]])]]) })],
    ['a string', token],
    ['an object', { token }],
    ['an object with bytes', { token: Buffer.from(token) }],
  ])('removes a secret in %s', (_, error) => {
    const redacted = redactError(error)
    expect(redacted).toBeInstanceOf(Error)
    expect(inspect(redacted, { depth: 20, showHidden: true })).not.toContain('planted')
  })

  it('returns an error with other bytes unchanged', () => {
    const error = Object.assign(new Error('outer'), { body: Buffer.from('text'), self: undefined as unknown })
    error.self = [error]
    expect(redactError(error, ['a known secret'])).toBe(error)
  })

  it('redacts a known secret', () => {
    expect(redactError(new Error('opaque'), ['opaque'])).toMatchObject({ message: '[redacted]' })
  })

  it('replaces a value that cannot be inspected', () => {
    const error = {
      toString() {
        throw new Error('no')
      },
    }
    expect(redactError(error)).toBeInstanceOf(Error)
  })
})

describe('errorNameOf', () => {
  it.each<[unknown, string | undefined]>([
    [Object.assign(new Error('no'), { code: 'ENOENT' }), 'ENOENT'],
    [Object.assign(new Error('no'), { name: 'AccessDeniedException' }), 'AccessDeniedException'],
    [Object.assign(new Error('no'), { code: 403 }), 'Error'],
    [Object.assign(new Error('no'), { code: 'amzn1.oa2-cs.v1.secret' }), 'Error'],
    [{ code: 'amzn1.oa2-cs.v1.secret' }, undefined],
    ['amzn1.oa2-cs.v1.secret', undefined],
    [undefined, undefined],
  ])('returns for %p: %p', (error, name) => {
    expect(errorNameOf(error)).toBe(name)
  })
})

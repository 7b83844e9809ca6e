import { describe, expect, it } from '@jest/globals'
import { nameOfFailure } from './name-of-failure.js'

describe('nameOfFailure', () => {
  it.each<[unknown, string | undefined]>([
    [Object.assign(new Error('no'), { code: 'ENOENT' }), 'ENOENT'],
    [Object.assign(new Error('no'), { name: 'AccessDeniedException' }), 'AccessDeniedException'],
    [Object.assign(new Error('no'), { code: 403 }), 'Error'],
    [Object.assign(new Error('no'), { code: 'amzn1.oa2-cs.v1.secret' }), 'Error'],
    [{ code: 'amzn1.oa2-cs.v1.secret' }, undefined],
    ['amzn1.oa2-cs.v1.secret', undefined],
    [undefined, undefined],
  ])('of %p is %p', (failure, name) => {
    expect(nameOfFailure(failure)).toBe(name)
  })
})

import { describe, expect, it } from '@jest/globals'
import { readStoredToken } from './read-stored-token.js'

describe('readStoredToken', () => {
  it('takes a token with its time, and nothing else that a store may add', () => {
    expect(readStoredToken({ value: 'Atza|1', goodFor: 0.5, more: 1 })).toEqual({ value: 'Atza|1', goodFor: 0.5 })
    expect(readStoredToken({ value: 'Atza|1', goodFor: 86_400 })).toEqual({ value: 'Atza|1', goodFor: 86_400 })
  })

  it.each([
    [undefined],
    [null],
    ['Atza|1'],
    [['Atza|1', 60]],
    [{}],
    [{ value: 'Atza|1' }],
    [{ goodFor: 60 }],
    [{ value: '', goodFor: 60 }],
    [{ value: 1, goodFor: 60 }],
    [{ value: 'Atza|1\r\nx-other: header', goodFor: 60 }],
    [{ value: 'Atza 1', goodFor: 60 }],
    [{ value: 'Atza|é', goodFor: 60 }],
    [{ value: 'Atza|1', goodFor: '60' }],
    [{ value: 'Atza|1', goodFor: Number.NaN }],
    [{ value: 'Atza|1', goodFor: 0 }],
    [{ value: 'Atza|1', goodFor: -1 }],
    [{ value: 'Atza|1', goodFor: 86_401 }],
    [{ value: 'Atza|1', goodFor: Number.POSITIVE_INFINITY }],
  ])('takes %p for nothing', (answer) => {
    expect(readStoredToken(answer)).toBeUndefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import { MemoryTokenStore } from '../../test/memory-token-store.js'
import type { TokenStore } from './token-store.js'
import { readStoredToken, tokenStoreOption } from './token-store.js'

const method = async () => undefined

describe('tokenStoreOption', () => {
  it('accepts no token store, one without locks and one with locks', () => {
    const [plain, locking] = [{ get: method, set: method, delete: method }, new MemoryTokenStore()]
    expect([undefined, plain, locking].map(tokenStoreOption)).toEqual([undefined, plain, locking])
  })

  it.each([
    [null],
    ['redis://127.0.0.1'],
    [{}],
    [{ get: method, set: method }],
    [{ get: method, set: method, delete: 'yes' }],
    [{ get: method, set: method, delete: method, lock: method }],
    [{ get: method, set: method, delete: method, unlock: method }],
  ])('rejects %p', (store) => {
    const check = () => tokenStoreOption(store as unknown as TokenStore)
    expect(check).toThrow(/^tokenStore must be an object with the methods get, set and delete/)
    expect(check).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })
})

describe('readStoredToken', () => {
  it('returns a token with its lifetime, without other fields', () => {
    expect(readStoredToken({ value: 'Atza|1', ttlMs: 500, more: 1 })).toEqual({ value: 'Atza|1', ttlMs: 500 })
    expect(readStoredToken({ value: 'Atza|1', ttlMs: 86_400_000 })).toEqual({ value: 'Atza|1', ttlMs: 86_400_000 })
  })

  it.each([
    [undefined],
    [null],
    ['Atza|1'],
    [['Atza|1', 60]],
    [{}],
    [{ value: 'Atza|1' }],
    [{ ttlMs: 60_000 }],
    [{ value: '', ttlMs: 60_000 }],
    [{ value: 1, ttlMs: 60_000 }],
    [{ value: 'Atza|1\r\nx-other: header', ttlMs: 60_000 }],
    [{ value: 'Atza 1', ttlMs: 60_000 }],
    [{ value: 'Atza|é', ttlMs: 60_000 }],
    [{ value: 'Atza|1', ttlMs: '60' }],
    [{ value: 'Atza|1', ttlMs: Number.NaN }],
    [{ value: 'Atza|1', ttlMs: 0 }],
    [{ value: 'Atza|1', ttlMs: -1 }],
    [{ value: 'Atza|1', ttlMs: 86_401_000 }],
    [{ value: 'Atza|1', ttlMs: Number.POSITIVE_INFINITY }],
  ])('ignores %p', (stored) => {
    expect(readStoredToken(stored)).toBeUndefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import { MemoryTokenStore } from '../../test/memory-token-store.js'
import type { TokenStore } from './token-store.js'
import { readStoredToken, tokenStoreOption } from './token-store.js'

const method = async () => undefined

describe('tokenStoreOption', () => {
  it('takes none, a store without claims and one with claims', () => {
    const [plain, claiming] = [{ get: method, set: method, delete: method }, new MemoryTokenStore()]
    expect([undefined, plain, claiming].map(tokenStoreOption)).toEqual([undefined, plain, claiming])
  })

  it.each([
    [null],
    ['redis://127.0.0.1'],
    [{}],
    [{ get: method, set: method }],
    [{ get: method, set: method, delete: 'yes' }],
    [{ get: method, set: method, delete: method, lock: method }],
    [{ get: method, set: method, delete: method, unlock: method }],
  ])('refuses %p', (store) => {
    const refuse = () => tokenStoreOption(store as unknown as TokenStore)
    expect(refuse).toThrow(/^tokenStore must be an object with the methods get, set and delete/)
    expect(refuse).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })
})

describe('readStoredToken', () => {
  it('takes a token with its time, and nothing else that a store may add', () => {
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
  ])('takes %p for nothing', (answer) => {
    expect(readStoredToken(answer)).toBeUndefined()
  })
})

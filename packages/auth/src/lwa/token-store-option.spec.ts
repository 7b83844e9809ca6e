import { describe, expect, it } from '@jest/globals'
import { MemoryTokenStore } from '../../test/memory-token-store.js'
import type { TokenStore } from './token-store.js'
import { tokenStoreOption } from './token-store-option.js'

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
    [{ get: method, set: method, delete: method, claim: method }],
    [{ get: method, set: method, delete: method, release: method }],
  ])('refuses %p', (store) => {
    const refuse = () => tokenStoreOption(store as unknown as TokenStore)
    expect(refuse).toThrow(/^tokenStore must be an object with the methods get, set and delete/)
    expect(refuse).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })
})

import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import {
  ClientClosedError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  SimpleError,
  SocketClosedUnexpectedlyError,
} from '@redis/client'
import { isSellingPartnerError, isStoreError, StoreError } from '@selling-partner/auth'
import { toStoreError } from './to-shared-store-error.js'

const server = 'Redis at cache:6379'

const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:6379'), { code: 'ECONNREFUSED' })

describe('toStoreError', () => {
  it.each([
    [
      refused,
      'ECONNREFUSED',
      'Redis at cache:6379 cannot be reached (ECONNREFUSED): check the url, and that Redis runs there',
    ],
    [new ConnectionTimeoutError(), 'TIMEOUT', 'Redis at cache:6379 did not answer within 500 ms'],
    [new DisconnectsClientError(), 'CLOSED', 'Redis at cache:6379: the connection was closed'],
    [new ClientClosedError(), 'CLOSED', 'Redis at cache:6379: the connection was closed'],
    [new SocketClosedUnexpectedlyError(), 'CONNECTION_LOST', 'Redis at cache:6379: the connection was lost'],
    [
      new SimpleError('WRONGPASS invalid username-password pair or user is disabled.'),
      'WRONGPASS',
      'Redis at cache:6379 refused the user or the password (WRONGPASS): check them, and what the user may do',
    ],
    [new SimpleError('OOM command not allowed'), 'OOM', 'Redis at cache:6379 refused a command (OOM)'],
    ['nonsense', 'CONNECTION_LOST', 'Redis at cache:6379: the connection was lost'],
    [undefined, 'CONNECTION_LOST', 'Redis at cache:6379: the connection was lost'],
  ])('takes %p for %s', (thrown, reason, message) => {
    const error = toStoreError(thrown, server, 500)
    expect(error).toMatchObject({ name: 'StoreError', code: 'STORE', reason, message })
    expect(isStoreError(error) && isSellingPartnerError(error)).toBe(true)
  })

  it('repeats nothing of what Redis was sent', () => {
    const error = toStoreError(
      new SimpleError("ERR unknown command 'SET', with args beginning with: 'key' 'Atza|hush'"),
      server,
      500,
    )
    expect(`${inspect(error, { showHidden: true, depth: 9 })} ${JSON.stringify(error)}`).not.toMatch(/hush|key/)
    expect(error).toMatchObject({ reason: 'ERR' })
  })

  it('leaves an error alone that is one already', () => {
    const error = new StoreError('TIMEOUT', 'late')
    expect(toStoreError(error, server, 500)).toBe(error)
  })
})

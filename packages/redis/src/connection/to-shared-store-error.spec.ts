import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import {
  ClientClosedError,
  ConnectionTimeoutError,
  DisconnectsClientError,
  SimpleError,
  SocketClosedUnexpectedlyError,
} from '@redis/client'
import { isSellingPartnerError, isSharedStoreError, SharedStoreError } from '@selling-partner/auth'
import { toSharedStoreError } from './to-shared-store-error.js'

const server = 'Redis at cache:6379'

const unreachable = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:6379'), { code: 'ECONNREFUSED' })

describe('toSharedStoreError', () => {
  it.each([
    [
      unreachable,
      'ECONNREFUSED',
      "Can't connect to Redis at cache:6379 (ECONNREFUSED). Check url, and that Redis is running there.",
    ],
    [
      new ConnectionTimeoutError(),
      'TIMEOUT',
      'Redis at cache:6379 did not respond within 500 ms. Check its load, or increase timeout.',
    ],
    [new DisconnectsClientError(), 'CLOSED', 'The connection to Redis at cache:6379 was closed.'],
    [new ClientClosedError(), 'CLOSED', 'The connection to Redis at cache:6379 was closed.'],
    [
      new SocketClosedUnexpectedlyError(),
      'CONNECTION_LOST',
      'The connection to Redis at cache:6379 was lost. Check that Redis is running.',
    ],
    [
      new SimpleError('WRONGPASS invalid username-password pair or user is disabled.'),
      'WRONGPASS',
      "Redis at cache:6379 rejected the credentials (WRONGPASS). Check the user name, the password and the user's permissions.",
    ],
    [
      new SimpleError('OOM command not allowed'),
      'OOM',
      "Redis at cache:6379 rejected a command (OOM). Check the server's state and configuration.",
    ],
    ['nonsense', 'CONNECTION_LOST', 'The connection to Redis at cache:6379 was lost. Check that Redis is running.'],
    [undefined, 'CONNECTION_LOST', 'The connection to Redis at cache:6379 was lost. Check that Redis is running.'],
  ])('converts %p to %s', (thrown, reason, message) => {
    const error = toSharedStoreError(thrown, server, 500)
    expect(error).toMatchObject({ name: 'SharedStoreError', code: 'SHARED_STORE', reason, message })
    expect(isSharedStoreError(error) && isSellingPartnerError(error)).toBe(true)
  })

  it('does not reveal the command that Redis received', () => {
    const error = toSharedStoreError(
      new SimpleError("ERR unknown command 'SET', with args beginning with: 'key' 'Atza|hush'"),
      server,
      500,
    )
    expect(`${inspect(error, { showHidden: true, depth: 9 })} ${JSON.stringify(error)}`).not.toMatch(/hush|key/)
    expect(error).toMatchObject({ reason: 'ERR' })
  })

  it('returns a SharedStoreError unchanged', () => {
    const error = new SharedStoreError('TIMEOUT', 'late')
    expect(toSharedStoreError(error, server, 500)).toBe(error)
  })
})

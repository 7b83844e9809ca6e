import { expect } from '@jest/globals'
import type { TokenStore } from '../../src/lwa/token-store.js'
import type { CallObserver } from '../../src/observe/call-event.js'
import { planted, presignedUrl, redisUrl } from './planted.js'

const known = `${planted.accessToken} ${planted.refreshToken} ${redisUrl} ${presignedUrl}`

/** Returns an error of careless user code. Its texts and fields contain all known secrets. */
export function careless(): Error {
  const cause = Object.assign(new Error(known), { options: { url: redisUrl } })
  return Object.assign(new Error(`gone: ${known}`, { cause }), { url: redisUrl, code: known, calls: [{ known }] })
}

/** The careless error after redaction. */
export const withoutSecrets = { name: 'Error', message: expect.stringMatching(/^gone: \[redacted\]/) }

export const fail = (): never => {
  throw careless()
}

export const reject = async (): Promise<never> => fail()

export const brokenStore: TokenStore = { get: reject, set: reject, delete: reject, lock: reject, unlock: reject }

/** Throws for some events and rejects for others. */
export const brokenObserver: CallObserver = ({ type }) => (type === 'ended' || type === 'retrying' ? reject() : fail())

import { describe, expect, it } from '@jest/globals'
import { operations } from '@selling-partner/application-management-2023-11-30'
import { AbortedError, CredentialsError, LwaError, NetworkError, TimeoutError } from '@selling-partner/auth'
import type { QueueState } from '@selling-partner/notifications/internal'
import { AmazonClock } from '../aws/amazon-clock.js'
import { QueueAccessError } from '../errors.js'
import { type RotationEventType, RotationObservers } from '../observe/rotation-events.js'
import { MemorySecretStore, type SecretRecord } from '../secrets/secret-store.js'
import { CheckedSecretStore } from './checked-secret-store.js'
import { RequestSchedule } from './request-schedule.js'
import { RotationRequester } from './rotation-requester.js'

const now = () => Date.parse('2027-01-01T00:00:00Z')
const record: SecretRecord = { clientId: 'one', clientSecret: 'used', expiresAt: '2027-01-11T00:00:00.000Z' }
const open: QueueState = { arn: 'arn', policy: 'allows', retentionSeconds: 1_209_600, messages: 0, isFifo: false }

/** A requester whose requests end with the given results, in order: an error, or success. */
function requesterWith(results: readonly (Error | undefined)[], queueState: QueueState | Error = open) {
  const events: RotationEventType[] = []
  const observers = new RotationObservers([({ type }) => events.push(type)], 'one', now)
  const memory = new MemorySecretStore(record)
  const remaining = [...results]
  const rotateApplicationClientSecret = async () => {
    const error = remaining.shift()
    if (error) throw error
  }
  const requester = new RotationRequester({
    applications: { rotateApplicationClientSecret },
    secretStore: new CheckedSecretStore(memory, 'one', observers),
    queue: {
      inspect: async () => {
        if (queueState instanceof Error) throw queueState
        return queueState
      },
    },
    schedule: new RequestSchedule(),
    clock: new AmazonClock(now),
    observers,
  })
  const storedRequest = async () => (await memory.read())?.record.request
  return { requester, events, storedRequest }
}

const networkError = (code: string) => new NetworkError(code, operations.rotateApplicationClientSecret)

describe('a request that was not sent', () => {
  it.each<[string, Error]>([
    ['there is no free port (EADDRNOTAVAIL)', networkError('EADDRNOTAVAIL')],
    ['the connection was refused (ECONNREFUSED)', networkError('ECONNREFUSED')],
    ['the name was not found (ENOTFOUND)', networkError('ENOTFOUND')],
    ['the name server did not respond (EAI_AGAIN)', networkError('EAI_AGAIN')],
    ['LWA failed', new LwaError({ status: 503 })],
    ['the connection to LWA broke', new NetworkError('ECONNRESET')],
    ['LWA did not respond in time', new TimeoutError(20)],
    ['there is no client secret', new CredentialsError('failed')],
    ['the call was aborted before its first attempt', Object.assign(new AbortedError(), { attempts: 0 })],
  ])('because %s is recorded as rejected, and does not block the next one', async (_, failure) => {
    const { requester, events, storedRequest } = requesterWith([failure, undefined])
    await expect(requester.requestNow(false)).rejects.toMatchObject({ reason: 'REJECTED' })
    expect(await storedRequest()).toMatchObject({ attempt: 1, rejected: true })
    expect(events).toEqual(['request-recorded', 'request-rejected'])
    expect(await requester.requestNow(false)).toBe('requested')
    expect(await storedRequest()).toMatchObject({ attempt: 2 })
  })
})

describe('a request whose outcome is unknown', () => {
  it('is not repeated until the new secret is overdue', async () => {
    const { requester, events, storedRequest } = requesterWith([networkError('ECONNRESET')])
    await expect(requester.requestNow(false)).rejects.toMatchObject({ reason: 'UNCONFIRMED' })
    expect(await storedRequest()).not.toHaveProperty('rejected')
    expect(await requester.requestNow(false)).toBe('in-progress')
    expect(events).toEqual(['request-recorded', 'request-unconfirmed'])
  })
})

describe('a queue to which Amazon cannot send', () => {
  it.each<[string, Partial<QueueState>]>([
    ['because of a Deny statement', { policy: 'denies' }],
    ['without an Allow statement', { policy: 'missing' }],
    ['because it is a FIFO queue', { isFifo: true }],
  ])('%s blocks the request, and nothing is recorded', async (_, state) => {
    const { requester, events, storedRequest } = requesterWith([], { ...open, ...state })
    await expect(requester.requestIfDue()).rejects.toMatchObject({ reason: 'QUEUE_UNUSABLE' })
    await expect(requester.requestNow(true)).rejects.toMatchObject({ reason: 'QUEUE_UNUSABLE' })
    expect(events).toEqual(['request-blocked', 'request-blocked'])
    expect(await storedRequest()).toBeUndefined()
  })
})

describe('a queue that cannot be inspected', () => {
  it('blocks the request with an alarm, and nothing is recorded', async () => {
    const failure = new QueueAccessError('AccessDenied', 'AWS denies sqs:GetQueueAttributes.')
    const { requester, events, storedRequest } = requesterWith([], failure)
    await expect(requester.requestIfDue()).rejects.toBe(failure)
    await expect(requester.requestNow(true)).rejects.toBe(failure)
    expect(events).toEqual(['request-blocked', 'request-blocked'])
    expect(await storedRequest()).toBeUndefined()
  })
})

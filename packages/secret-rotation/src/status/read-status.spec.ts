import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SharedStoreError } from '@selling-partner/auth'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { brokenStore, storeHolding } from '../../test/store-holding.js'
import { AmazonClock } from '../aws/amazon-clock.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { RequestSchedule } from '../rotation/request-schedule.js'
import type { SecretRecord } from '../secrets/secret-store.js'
import { formatStatus } from './format-status.js'
import { readStatus } from './read-status.js'
import type { RotationStatus } from './rotation-status.js'

const now = Date.parse('2026-11-21T10:00:00.000Z')
const secrets = ['amzn1.oa2-cs.v1.planted', 'amzn1.oa2-cs.v1.buried'] as const

/** Six days after a rotation. */
const rotated: SecretRecord = {
  clientId: 'amzn1.application-oa2-client.1',
  clientSecret: secrets[0],
  issuedAt: '2026-11-15T10:00:00.000Z',
  expiresAt: '2027-05-14T10:00:00.000Z',
  previous: { clientSecret: secrets[1], expiresAt: '2026-11-22T10:00:00.000Z' },
}
const byHand: SecretRecord = { clientId: rotated.clientId, clientSecret: secrets[0] }
const policy = JSON.stringify({ Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' } })

/** A stopped clock that ignores responses. */
class FixedClock extends AmazonClock {
  readonly #skewMs: number

  constructor(skewMs = 0) {
    super()
    this.#skewMs = skewMs
  }

  override now(): number {
    return now
  }

  override get skewMs(): number {
    return this.#skewMs
  }
}

let server: LocalSqs
let sqs: SQSClient
let queue: SecretQueue
beforeAll(async () => {
  server = await LocalSqs.start()
  sqs = new SQSClient({ ...server.config, maxAttempts: 1 })
  queue = new SecretQueue({ queueUrl: await server.createQueue('secrets', { Policy: policy }), sqs })
})
afterAll(async () => {
  sqs.destroy()
  await server.kill()
})

async function statusOf(
  record: SecretRecord | undefined,
  parts: Partial<Parameters<typeof readStatus>[0]> = {},
): Promise<RotationStatus> {
  const status = await readStatus({ secretStore: storeHolding(record), queue, clock: new FixedClock(), ...parts })
  const shown = JSON.stringify(status) + formatStatus(status)
  for (const secret of secrets) expect(shown).not.toContain(secret)
  expect(JSON.parse(JSON.stringify(status))).toEqual(status)
  return status
}

async function queueNamed(name: string, attributes: Record<string, string>): Promise<SecretQueue> {
  return new SecretQueue({ queueUrl: await server.createQueue(name, attributes), sqs })
}

function missingQueue(): SecretQueue {
  return new SecretQueue({ queueUrl: `${server.endpoint}/000000000000/missing`, sqs })
}

/** A record whose secret expires after this many days, with an optional request this many minutes ago. */
function expiring(days: number, request?: { minutesAgo: number; rejected?: boolean; attempt?: number }): SecretRecord {
  const expiresAt = new Date(now + days * 86_400_000).toISOString()
  if (!request) return { ...byHand, expiresAt }
  const { minutesAgo, attempt = 1, rejected } = request
  const requestedAt = new Date(now - minutesAgo * 60_000).toISOString()
  return {
    ...byHand,
    expiresAt,
    request: { attempt, requestedAt, requestedBy: 'host-1', ...(rejected && { rejected }) },
  }
}

describe('readStatus', () => {
  it('shows every fact of a rotated secret, without problems', async () => {
    expect(await statusOf(rotated)).toEqual({
      at: '2026-11-21T10:00:00.000Z',
      clientId: 'amzn1.application-oa2-client.1',
      secret: {
        ageDays: 6,
        issuedAt: '2026-11-15T10:00:00.000Z',
        expiresAt: '2027-05-14T10:00:00.000Z',
        daysLeft: 174,
      },
      previous: { expiresAt: '2026-11-22T10:00:00.000Z', expired: false },
      lastRotation: '2026-11-15T10:00:00.000Z',
      next: { state: 'planned', at: '2027-04-14T10:00:00.000Z' },
      queue: {
        reachable: true,
        arn: 'arn:aws:sqs:us-east-1:000000000000:secrets',
        policy: 'allows',
        retentionSeconds: 345_600,
        messages: 0,
        isFifo: false,
      },
      secretStore: { name: 'the store of the test', readable: true, empty: false },
      clockSkewSeconds: 0,
      healthy: true,
      problems: [],
    })
  })

  it('shows an age of 0 for a new secret, even if the clock is a moment behind', async () => {
    const status = await statusOf({ ...rotated, issuedAt: '2026-11-21T10:00:00.900Z' })
    expect(status.secret?.ageDays).toBe(0)
  })

  it('omits unknown facts of a secret that was stored by hand', async () => {
    const status = await statusOf(byHand)
    expect(status).toMatchObject({ secret: {}, next: { state: 'waiting-for-notice' }, healthy: true })
    expect(Object.keys(status.secret ?? {})).toEqual([])
    expect(status).not.toHaveProperty('previous')
    expect(status).not.toHaveProperty('lastRotation')
    expect(status).not.toHaveProperty('request')
  })

  it('shows that the old secret has expired', async () => {
    const previous = { clientSecret: secrets[1], expiresAt: '2026-11-21T10:00:00.000Z' }
    expect(await statusOf({ ...rotated, previous })).toMatchObject({ previous: { expired: true }, healthy: true })
  })

  it.each<[what: string, record: SecretRecord, state: string, problem: RegExp | undefined]>([
    ['planned before the threshold', expiring(31), 'planned', undefined],
    ['due from the threshold on', expiring(30), 'due', undefined],
    [
      'due for more than two days',
      expiring(27),
      'due',
      /^A new client secret was due 3 days ago \(2026-11-18\), and no request was sent\. /,
    ],
    ['in progress', expiring(20, { minutesAgo: 59 }), 'in-progress', undefined],
    ['in progress by hand, before it was due', expiring(100, { minutesAgo: 5 }), 'in-progress', undefined],
    ['overdue', expiring(20, { minutesAgo: 60 }), 'due', /requested 1 hour ago .* and has not arrived\. Check that/],
    ['not overdue at the second attempt', expiring(20, { minutesAgo: 119, attempt: 2 }), 'in-progress', undefined],
    [
      'rejected',
      expiring(20, { minutesAgo: 5, rejected: true }),
      'due',
      /failed 5 minutes ago .*\. Run the command setup/,
    ],
    ['after the expiry', expiring(-1, { minutesAgo: 5 }), 'in-progress', /^The client secret expired 1 day ago/],
  ])('recognizes a rotation that is %s', async (_what, record, state, problem) => {
    const status = await statusOf(record)
    expect(status.next?.state).toBe(state)
    expect(status.problems).toEqual(problem ? [expect.stringMatching(problem)] : [])
    expect(status.healthy).toBe(problem === undefined)
  })

  it('uses the given schedule', async () => {
    const requested = expiring(20, { minutesAgo: 10 })
    const schedule = new RequestSchedule({ overdueAfterSeconds: 600, rotateBeforeDays: 90 })
    expect(await statusOf(requested, { schedule })).toMatchObject({ request: { overdue: true } })
    expect(await statusOf(expiring(80), { schedule })).toMatchObject({ next: { state: 'due' } })
  })

  it('shows the secret store if the queue is down', async () => {
    const status = await statusOf(rotated, { queue: missingQueue() })
    expect(status).toMatchObject({
      secret: { daysLeft: 174 },
      queue: { reachable: false, reason: expect.stringMatching(/The queue does not exist .*\. Check its URL/) },
      healthy: false,
    })
    expect(status.problems).toEqual([Object(status.queue).reason])
    expect(status).not.toHaveProperty('clockSkewSeconds')
  })

  it('shows the queue if the secret store is down', async () => {
    const status = await statusOf(undefined, {
      secretStore: brokenStore(new SharedStoreError('EACCES', 'chown the file')),
    })
    expect(status).toMatchObject({
      queue: { reachable: true, policy: 'allows' },
      secretStore: { name: 'the store of the test', readable: false, reason: 'chown the file' },
      problems: ['chown the file'],
    })
    expect(status).not.toHaveProperty('secret')
    expect(status).not.toHaveProperty('next')
  })

  it('does not show the message of a foreign error', async () => {
    const status = await statusOf(undefined, { secretStore: brokenStore(new Error(secrets[0])) })
    expect(status.problems).toEqual(['Cannot read the store of the test.'])
  })

  it('finds an empty secret store', async () => {
    expect((await statusOf(undefined)).problems).toEqual([
      'No client secret in the store of the test. Store it with the command store-secret.',
    ])
  })

  it('finds the secret of another application', async () => {
    expect((await statusOf(rotated, { clientId: rotated.clientId })).healthy).toBe(true)
    expect((await statusOf(rotated, { clientId: 'other' })).problems).toEqual([
      "Expected the client secret of other in the store of the test, but found that of amzn1.application-oa2-client.1. Use this application's secret store.",
    ])
  })

  it('finds a queue to which Amazon cannot send', async () => {
    expect((await statusOf(rotated, { queue: await queueNamed('closed', {}) })).problems).toEqual([
      expect.stringMatching(/does not let Amazon \(437568002678\) send\. Run the command setup/),
    ])
    const fifo = await queueNamed('ordered.fifo', { FifoQueue: 'true', Policy: policy })
    expect((await statusOf(rotated, { queue: fifo })).problems).toEqual([expect.stringMatching(/FIFO/)])
  })

  it.each([
    [299_000, true],
    [301_000, false],
    [-301_000, false],
  ])('evaluates a clock that is %d ms ahead as healthy: %p', async (skewMs, healthy) => {
    const status = await statusOf(rotated, { clock: new FixedClock(skewMs) })
    expect(status).toMatchObject({ clockSkewSeconds: skewMs / 1000, healthy })
  })

  it("uses Amazon's clock, not the machine's", async () => {
    const stopped = () => 0
    const { at, clockSkewSeconds = 0 } = await statusOf(rotated, {
      clock: new AmazonClock(stopped, stopped),
      queue: new SecretQueue({ queueUrl: await server.createQueue('clock'), sqs, clock: new AmazonClock() }),
    })
    expect({ at, clockSkewSeconds }).toEqual({ at: '1970-01-01T00:00:00.000Z', clockSkewSeconds: 0 })
    const clock = new AmazonClock(stopped, stopped)
    const updated = await statusOf(rotated, {
      clock,
      queue: new SecretQueue({ queueUrl: await server.createQueue('clock'), sqs, clock }),
    })
    expect(Math.abs(Date.parse(updated.at) - Date.now())).toBeLessThan(60_000)
    expect(Number(updated.clockSkewSeconds) * 1000).toBe(-Date.parse(updated.at))
  })
})

import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { StoreError } from '@selling-partner/auth'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { brokenStore, storeHolding } from '../../test/store-holding.js'
import { AmazonTime } from '../aws/amazon-clock.js'
import { SecretQueue } from '../queue/secret-queue.js'
import type { SecretRecord } from '../secrets/secret-store.js'
import { formatStatus } from './format-status.js'
import { readStatus, type StatusParts } from './read-status.js'
import type { RotationStatus } from './rotation-status.js'

const now = Date.parse('2026-11-21T10:00:00.000Z')
const secrets = ['amzn1.oa2-cs.v1.planted', 'amzn1.oa2-cs.v1.buried'] as const

/** As a rotation leaves it, six days later. */
const rotated: SecretRecord = {
  clientId: 'amzn1.application-oa2-client.1',
  clientSecret: secrets[0],
  issuedAt: '2026-11-15T10:00:00.000Z',
  expiresAt: '2027-05-14T10:00:00.000Z',
  previous: { clientSecret: secrets[1], expiresAt: '2026-11-22T10:00:00.000Z' },
}
const byHand: SecretRecord = { clientId: rotated.clientId, clientSecret: secrets[0] }
const policy = JSON.stringify({ Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' } })

/** A time that stands still, whatever the answers of the queue say. */
class FixedTime extends AmazonTime {
  readonly #deviation: number

  constructor(deviation = 0) {
    super()
    this.#deviation = deviation
  }

  override now(): number {
    return now
  }

  override get deviation(): number {
    return this.#deviation
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

async function statusOf(record: SecretRecord | undefined, parts: Partial<StatusParts> = {}): Promise<RotationStatus> {
  const status = await readStatus({ store: storeHolding(record), queue, time: new FixedTime(), ...parts })
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

/** A record whose secret expires after so many days, and which may have been asked to be replaced so many minutes ago. */
function expiring(days: number, request?: { minutesAgo: number; refused?: boolean; attempt?: number }): SecretRecord {
  const expiresAt = new Date(now + days * 86_400_000).toISOString()
  if (!request) return { ...byHand, expiresAt }
  const { minutesAgo, attempt = 1, refused } = request
  const askedAt = new Date(now - minutesAgo * 60_000).toISOString()
  return { ...byHand, expiresAt, request: { attempt, askedAt, by: 'host-1', ...(refused && { refused }) } }
}

describe('readStatus', () => {
  it('tells all of a secret that was rotated, and that all is well', async () => {
    expect(await statusOf(rotated)).toEqual({
      at: '2026-11-21T10:00:00.000Z',
      clientId: 'amzn1.application-oa2-client.1',
      secret: {
        age: 6,
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
        retention: 345_600,
        messages: 0,
        isFifo: false,
      },
      store: { name: 'the store of the test', readable: true, empty: false },
      clockDeviation: 0,
      healthy: true,
      problems: [],
    })
  })

  it('takes a secret that was just made for new, although the clock is a moment behind', async () => {
    const status = await statusOf({ ...rotated, issuedAt: '2026-11-21T10:00:00.900Z' })
    expect(status.secret?.age).toBe(0)
  })

  it('leaves out what is not known of a secret that was put there by hand', async () => {
    const status = await statusOf(byHand)
    expect(status).toMatchObject({ secret: {}, next: { state: 'until-notice' }, healthy: true })
    expect(Object.keys(status.secret ?? {})).toEqual([])
    expect(status).not.toHaveProperty('previous')
    expect(status).not.toHaveProperty('lastRotation')
    expect(status).not.toHaveProperty('request')
  })

  it('knows that the old secret has stopped to work', async () => {
    const previous = { clientSecret: secrets[1], expiresAt: '2026-11-21T10:00:00.000Z' }
    expect(await statusOf({ ...rotated, previous })).toMatchObject({ previous: { expired: true }, healthy: true })
  })

  it.each<[what: string, record: SecretRecord, state: string, problem: RegExp | undefined]>([
    ['planned before the threshold', expiring(31), 'planned', undefined],
    ['due from the threshold on', expiring(30), 'due', undefined],
    ['due for more than two days', expiring(27), 'due', /^a new client secret was due 3 days ago \(2026-11-18\)/],
    ['under way', expiring(20, { minutesAgo: 59 }), 'under-way', undefined],
    ['under way by hand, before it was due', expiring(100, { minutesAgo: 5 }), 'under-way', undefined],
    ['overdue', expiring(20, { minutesAgo: 60 }), 'due', /asked .* 1 hour ago .*, and it has not come: see that/],
    ['not overdue at the second attempt', expiring(20, { minutesAgo: 119, attempt: 2 }), 'under-way', undefined],
    [
      'refused',
      expiring(20, { minutesAgo: 5, refused: true }),
      'due',
      /5 minutes ago .* and said no: the command setup/,
    ],
    ['over', expiring(-1, { minutesAgo: 5 }), 'under-way', /^the client secret stopped to work 1 day ago/],
  ])('knows a rotation that is %s', async (_what, record, state, problem) => {
    const status = await statusOf(record)
    expect(status.next?.state).toBe(state)
    expect(status.problems).toEqual(problem ? [expect.stringMatching(problem)] : [])
    expect(status.healthy).toBe(problem === undefined)
  })

  it('goes by the thresholds that it is given', async () => {
    const asked = expiring(20, { minutesAgo: 10 })
    expect(await statusOf(asked, { overdueAfter: 600 })).toMatchObject({ request: { overdue: true } })
    expect(await statusOf(expiring(80), { rotateBefore: 90 })).toMatchObject({ next: { state: 'due' } })
  })

  it('tells of the store although the queue is down', async () => {
    const status = await statusOf(rotated, { queue: missingQueue() })
    expect(status).toMatchObject({
      secret: { daysLeft: 174 },
      queue: { reachable: false, why: expect.stringMatching(/it does not exist: check its URL/) },
      healthy: false,
    })
    expect(status.problems).toEqual([Object(status.queue).why])
    expect(status).not.toHaveProperty('clockDeviation')
  })

  it('tells of the queue although the store is down', async () => {
    const status = await statusOf(undefined, { store: brokenStore(new StoreError('EACCES', 'chown the file')) })
    expect(status).toMatchObject({
      queue: { reachable: true, policy: 'allows' },
      store: { name: 'the store of the test', readable: false, why: 'chown the file' },
      problems: ['chown the file'],
    })
    expect(status).not.toHaveProperty('secret')
    expect(status).not.toHaveProperty('next')
  })

  it('repeats nothing of an error that is not ours', async () => {
    const status = await statusOf(undefined, { store: brokenStore(new Error(secrets[0])) })
    expect(status.problems).toEqual(['the store of the test cannot be read'])
  })

  it('finds that the store is empty', async () => {
    expect((await statusOf(undefined)).problems).toEqual([
      'the store of the test holds no client secret yet: put one there with the command store-secret',
    ])
  })

  it('finds the secret of another application', async () => {
    expect((await statusOf(rotated, { clientId: rotated.clientId })).healthy).toBe(true)
    expect((await statusOf(rotated, { clientId: 'other' })).problems).toEqual([
      'the store of the test holds the client secret of another application, amzn1.application-oa2-client.1: name the store of other',
    ])
  })

  it('finds a queue that Amazon cannot send to', async () => {
    expect((await statusOf(rotated, { queue: await queueNamed('closed', {}) })).problems).toEqual([
      expect.stringMatching(/does not let Amazon \(437568002678\) send: the command setup says/),
    ])
    const fifo = await queueNamed('ordered.fifo', { FifoQueue: 'true', Policy: policy })
    expect((await statusOf(rotated, { queue: fifo })).problems).toEqual([expect.stringMatching(/FIFO/)])
  })

  it.each([
    [299_000, true],
    [301_000, false],
    [-301_000, false],
  ])('takes a clock that is %d ms ahead for well: %p', async (deviation, healthy) => {
    const status = await statusOf(rotated, { time: new FixedTime(deviation) })
    expect(status).toMatchObject({ clockDeviation: deviation / 1000, healthy })
  })

  it("goes by the queue's clock, not by the machine's", async () => {
    const stopped = () => 0
    const { at, clockDeviation = 0 } = await statusOf(rotated, {
      time: new AmazonTime(stopped, stopped),
      queue: new SecretQueue({ queueUrl: await server.createQueue('clock'), sqs, time: new AmazonTime() }),
    })
    expect({ at, clockDeviation }).toEqual({ at: '1970-01-01T00:00:00.000Z', clockDeviation: 0 })
    const time = new AmazonTime(stopped, stopped)
    const told = await statusOf(rotated, {
      time,
      queue: new SecretQueue({ queueUrl: await server.createQueue('clock'), sqs, time }),
    })
    expect(Math.abs(Date.parse(told.at) - Date.now())).toBeLessThan(60_000)
    expect(Number(told.clockDeviation) * 1000).toBe(-Date.parse(told.at))
  })
})

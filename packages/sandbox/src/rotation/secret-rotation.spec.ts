import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { QueueReader } from '../../test/queue-reader.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/credentials.js'
import { createSandbox, type Sandbox } from '../server/create-sandbox.js'
import type { RotationOptions } from './secret-rotation.js'

const { clientId, clientSecret: first, refreshToken } = demoCredentials
const other = { clientId: 'other', clientSecret: 'of-another' }
const day = 24 * 60 * 60
const newSecret = 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
const secretExpiry = 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY'

describe('the rotation of a client secret', () => {
  let sqs: LocalSqs
  let queueUrl: string
  let reader: QueueReader
  let clock: FakeClock
  let sandbox: Sandbox
  let caller: Caller
  let queues = 0

  beforeAll(async () => {
    sqs = await LocalSqs.start()
  })
  afterAll(() => sqs.kill())

  beforeEach(async () => {
    queues += 1
    queueUrl = await sqs.createQueue(`secrets-${queues}`)
    reader = new QueueReader(sqs.config, queueUrl)
    start()
  })
  afterEach(() => reader.close())

  it('puts the new secret and the end of the old one on the queue, and answers 204', async () => {
    const { status, body } = await rotate()
    expect([status, body]).toEqual([204, undefined])
    const messages = await reader.take()
    expect([...messages.keys()].sort()).toEqual([newSecret, secretExpiry])
    const made = payloadOf(messages, newSecret)
    expect(made).toEqual({
      clientId,
      newClientSecret: expect.stringMatching(/^amzn1\.oa2-cs\.v1\.[\da-f]{64}$/),
      newClientSecretExpiryTime: isoDate,
      oldClientSecretExpiryTime: isoDate,
    })
    const eventTime = valueAt(messages.get(newSecret), 'eventTime')
    expect(secondsBetween(eventTime, made.newClientSecretExpiryTime)).toBe(180 * day)
    expect(secondsBetween(eventTime, made.oldClientSecretExpiryTime)).toBe(7 * day)
    expect(payloadOf(messages, secretExpiry)).toEqual({
      clientId,
      clientSecretExpiryTime: made.oldClientSecretExpiryTime,
      clientSecretExpiryReason: 'PERIODIC_ROTATION',
    })
  })

  it('lets LWA take both secrets until the old one’s end, and the new one until its own', async () => {
    const second = await rotated()
    expect(await taken(first, second)).toEqual([200, 200])
    clock.advance(7 * day - 1)
    expect(await taken(first, second)).toEqual([200, 200])
    clock.advance(1)
    expect(await taken(first, second)).toEqual(['invalid_client', 200])
    clock.advance(173 * day - 1)
    expect(await taken(first, second)).toEqual(['invalid_client', 200])
    clock.advance(1)
    expect(await taken(first, second)).toEqual(['invalid_client', 'invalid_client'])
  })

  it('keeps to the lifetimes that it is given', async () => {
    start({ oldSecretLifetime: 10, secretLifetime: 30 })
    const second = await rotated()
    clock.advance(10)
    expect(await taken(first, second)).toEqual(['invalid_client', 200])
    clock.advance(20)
    expect(await taken(first, second)).toEqual(['invalid_client', 'invalid_client'])
  })

  it('leaves every secret its own end when it comes again', async () => {
    const second = await rotated()
    clock.advance(3 * day)
    const third = await rotated()
    expect(sandbox.secretsOf(clientId)).toEqual([third, second, first])
    clock.advance(4 * day)
    expect(sandbox.secretsOf(clientId)).toEqual([third, second])
    clock.advance(3 * day)
    expect(sandbox.secretsOf(clientId)).toEqual([third])
    expect(await taken(first, second, third)).toEqual(['invalid_client', 'invalid_client', 200])
  })

  it('never makes an old secret live longer than it would have', async () => {
    await sandbox.announceSecretExpiry(clientId, { expiresIn: 60 })
    await reader.take()
    await rotate()
    const messages = await reader.take()
    const eventTime = valueAt(messages.get(newSecret), 'eventTime')
    expect(secondsBetween(eventTime, payloadOf(messages, newSecret).oldClientSecretExpiryTime)).toBe(60)
    clock.advance(60)
    expect(await taken(first)).toEqual(['invalid_client'])
  })

  it('makes one secret for each of several requests at once, and ends all but the newest', async () => {
    const token = await rotationToken()
    await Promise.all([rotate(token), rotate(token), rotate(token)])
    expect(sandbox.secretsOf(clientId)).toHaveLength(4)
    const newest = sandbox.secretsOf(clientId)[0]
    clock.advance(7 * day)
    expect(sandbox.secretsOf(clientId)).toEqual([newest])
  })

  it('leaves tokens that were given out good, and other applications alone', async () => {
    const token = await caller.sellerToken()
    await rotate()
    sandbox.replaceSecrets(clientId, [])
    expect((await caller.send('GET', '/orders/latest', { token })).status).toBe(200)
    expect(sandbox.secretsOf(other.clientId)).toEqual([other.clientSecret])
  })

  it('is counted', async () => {
    await rotate()
    expect(sandbox.counts()['POST /applications/2023-11-30/clientSecret']).toEqual({ requests: 1, throttled: 0 })
  })

  it('is refused with 500 and replaces no secret where the queue is down', async () => {
    const down = await LocalSqs.start()
    start({ sqs: down.config })
    await down.kill()
    const { status, body, headers } = await rotate()
    expect([status, headers.get('x-amzn-ErrorType')]).toEqual([500, 'InternalServerException'])
    expect(valueAt(body, 'errors', '0')).toEqual({
      code: 'InternalFailure',
      message: 'No secret was replaced.',
      details: expect.stringMatching(/^The queue .* did not take the message: /),
    })
    expect(sandbox.secretsOf(clientId)).toEqual([first])
    clock.advance(7 * day)
    expect(await taken(first)).toEqual([200])
  })

  it('lets LWA take the new secret as soon as anyone can have it from the queue', async () => {
    const token = await rotationToken()
    sqs.pause()
    const answer = rotate(token)
    // The queue has not answered, and may have the message: the request gets as far as it can.
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    const meanwhile = sandbox.secretsOf(clientId)
    sqs.resume()
    expect((await answer).status).toBe(204)
    const { newClientSecret } = payloadOf(await reader.take(), newSecret)
    expect(meanwhile).toEqual([newClientSecret, first])
  })

  it('announces the end of the secret in use, and ends it then', async () => {
    const second = await rotated()
    await sandbox.announceSecretExpiry(clientId, { expiresIn: 90 })
    const messages = await reader.take()
    expect([...messages.keys()]).toEqual([secretExpiry])
    const { clientSecretExpiryTime } = payloadOf(messages, secretExpiry)
    expect(secondsBetween(valueAt(messages.get(secretExpiry), 'eventTime'), clientSecretExpiryTime)).toBe(90)
    clock.advance(89)
    expect(await taken(first, second)).toEqual([200, 200])
    clock.advance(1)
    expect(await taken(first, second)).toEqual([200, 'invalid_client'])
  })

  it('leaves the secret in use its end where the notice is not taken', async () => {
    start({ queueUrl: `${sqs.endpoint}/000000000000/nowhere` })
    await expect(sandbox.announceSecretExpiry(clientId, { expiresIn: 1 })).rejects.toThrow(
      /nowhere did not take the message/,
    )
    clock.advance(2)
    expect(await taken(first)).toEqual([200])
  })

  it('announces nothing about an application that does not exist', async () => {
    await expect(sandbox.announceSecretExpiry('nobody', { expiresIn: 1 })).rejects.toThrow(
      'There is no application with the client id nobody.',
    )
    expect((await reader.take()).size).toBe(0)
  })

  function start(options: Partial<RotationOptions> = {}): void {
    clock = new FakeClock()
    sandbox = createSandbox({
      models: [tinyModel],
      clock: clock.read,
      tokenLifetime: 365 * day,
      credentials: [demoCredentials, other],
      rotation: { queueUrl, sqs: sqs.config, ...options },
    })
    caller = new Caller(sandbox)
  }

  /** With a secret that is good, whichever that is. */
  async function rotationToken(): Promise<string> {
    const { body } = await caller.askLwa({
      grant_type: 'client_credentials',
      scope: 'sellingpartnerapi::client_credential:rotation',
      client_secret: String(sandbox.secretsOf(clientId)[0]),
    })
    return String(valueAt(body, 'access_token'))
  }

  async function rotate(token?: string) {
    return caller.send('POST', '/applications/2023-11-30/clientSecret', { token: token ?? (await rotationToken()) })
  }

  /** The secret that a rotation has brought, from the queue. */
  async function rotated(): Promise<string> {
    expect((await rotate()).status).toBe(204)
    return String(payloadOf(await reader.take(), newSecret).newClientSecret)
  }

  /** For each secret 200, or why LWA refuses it. */
  function taken(...secrets: string[]): Promise<unknown[]> {
    const fields = { grant_type: 'refresh_token', refresh_token: refreshToken }
    return Promise.all(
      secrets.map(async (secret) => {
        const { status, body } = await caller.askLwa({ ...fields, client_secret: secret })
        return status === 401 ? valueAt(body, 'error') : status
      }),
    )
  }
})

const isoDate = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)

function payloadOf(messages: ReadonlyMap<unknown, unknown>, type: string): Record<string, unknown> {
  const [payload] = Object.values(Object(valueAt(messages.get(type), 'payload')))
  return Object(payload)
}

function secondsBetween(start: unknown, end: unknown): number {
  return (Date.parse(String(end)) - Date.parse(String(start))) / 1000
}

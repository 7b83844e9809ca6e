import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { QueueReader } from '../../test/queue-reader.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/applications.js'
import { createSandbox, type Sandbox } from '../server/create-sandbox.js'
import type { RotationOptions } from './secret-rotation.js'

const { clientId, clientSecret: first, refreshToken } = demoCredentials
const other = { clientId: 'other', clientSecret: 'of-another' }
const day = 24 * 60 * 60
const newSecret = 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
const secretExpiry = 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY'

describe('SecretRotation', () => {
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

  it('sends the new secret and the old one’s expiry to the queue, and responds with 204', async () => {
    const { status, body } = await rotate()
    expect([status, body]).toEqual([204, undefined])
    const messages = await reader.receive()
    expect([...messages.keys()].sort()).toEqual([newSecret, secretExpiry])
    const payload = payloadOf(messages, newSecret)
    expect(payload).toEqual({
      clientId,
      newClientSecret: expect.stringMatching(/^amzn1\.oa2-cs\.v1\.[\da-f]{64}$/),
      newClientSecretExpiryTime: isoDate,
      oldClientSecretExpiryTime: isoDate,
    })
    const eventTime = valueAt(messages.get(newSecret), 'eventTime')
    expect(secondsBetween(eventTime, payload.newClientSecretExpiryTime)).toBe(180 * day)
    expect(secondsBetween(eventTime, payload.oldClientSecretExpiryTime)).toBe(7 * day)
    expect(payloadOf(messages, secretExpiry)).toEqual({
      clientId,
      clientSecretExpiryTime: payload.oldClientSecretExpiryTime,
      clientSecretExpiryReason: 'PERIODIC_ROTATION',
    })
  })

  it('makes LWA accept each secret until it expires', async () => {
    const second = await rotated()
    expect(await outcomesOf(first, second)).toEqual([200, 200])
    clock.advance(7 * day - 1)
    expect(await outcomesOf(first, second)).toEqual([200, 200])
    clock.advance(1)
    expect(await outcomesOf(first, second)).toEqual(['invalid_client', 200])
    clock.advance(173 * day - 1)
    expect(await outcomesOf(first, second)).toEqual(['invalid_client', 200])
    clock.advance(1)
    expect(await outcomesOf(first, second)).toEqual(['invalid_client', 'invalid_client'])
  })

  it('uses the configured lifetimes', async () => {
    start({ oldSecretLifetimeSeconds: 10, secretLifetimeSeconds: 30 })
    const second = await rotated()
    clock.advance(10)
    expect(await outcomesOf(first, second)).toEqual(['invalid_client', 200])
    clock.advance(20)
    expect(await outcomesOf(first, second)).toEqual(['invalid_client', 'invalid_client'])
  })

  it('keeps the expiry of older secrets on the next rotation', async () => {
    const second = await rotated()
    clock.advance(3 * day)
    const third = await rotated()
    expect(sandbox.secretsOf(clientId)).toEqual([third, second, first])
    clock.advance(4 * day)
    expect(sandbox.secretsOf(clientId)).toEqual([third, second])
    clock.advance(3 * day)
    expect(sandbox.secretsOf(clientId)).toEqual([third])
    expect(await outcomesOf(first, second, third)).toEqual(['invalid_client', 'invalid_client', 200])
  })

  it('never extends the life of an old secret', async () => {
    await sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 60 })
    await reader.receive()
    await rotate()
    const messages = await reader.receive()
    const eventTime = valueAt(messages.get(newSecret), 'eventTime')
    expect(secondsBetween(eventTime, payloadOf(messages, newSecret).oldClientSecretExpiryTime)).toBe(60)
    clock.advance(60)
    expect(await outcomesOf(first)).toEqual(['invalid_client'])
  })

  it('creates one secret for each concurrent request, and expires all but the newest', async () => {
    const token = await rotationToken()
    await Promise.all([rotate(token), rotate(token), rotate(token)])
    expect(sandbox.secretsOf(clientId)).toHaveLength(4)
    const newest = sandbox.secretsOf(clientId)[0]
    clock.advance(7 * day)
    expect(sandbox.secretsOf(clientId)).toEqual([newest])
  })

  it('keeps access tokens valid and other applications unchanged', async () => {
    const token = await caller.sellerToken()
    await rotate()
    sandbox.replaceSecrets(clientId, [])
    expect((await caller.send('GET', '/orders/latest', { token })).status).toBe(200)
    expect(sandbox.secretsOf(other.clientId)).toEqual([other.clientSecret])
  })

  it('is counted as a request', async () => {
    await rotate()
    expect(sandbox.counts()['POST /applications/2023-11-30/clientSecret']).toEqual({ requests: 1, throttled: 0 })
  })

  it('responds with 500 and keeps the secret if the queue is down', async () => {
    const down = await LocalSqs.start()
    start({}, down)
    await down.kill()
    const { status, body, headers } = await rotate()
    expect([status, headers.get('x-amzn-ErrorType')]).toEqual([500, 'InternalServerException'])
    expect(valueAt(body, 'errors', '0')).toEqual({
      code: 'InternalFailure',
      message: 'The client secret was not rotated.',
      details: expect.stringMatching(/^The message was not sent to /),
    })
    expect(sandbox.secretsOf(clientId)).toEqual([first])
    clock.advance(7 * day)
    expect(await outcomesOf(first)).toEqual([200])
  })

  it('makes LWA accept the new secret as soon as it can be on the queue', async () => {
    const token = await rotationToken()
    sqs.pause()
    const response = rotate(token)
    // SQS has not responded, but may have the message. Let the request get as far as it can.
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    const meanwhile = sandbox.secretsOf(clientId)
    sqs.resume()
    expect((await response).status).toBe(204)
    const { newClientSecret } = payloadOf(await reader.receive(), newSecret)
    expect(meanwhile).toEqual([newClientSecret, first])
  })

  it('announces that the current secret expires, and expires it then', async () => {
    const second = await rotated()
    await sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 90 })
    const messages = await reader.receive()
    expect([...messages.keys()]).toEqual([secretExpiry])
    const { clientSecretExpiryTime } = payloadOf(messages, secretExpiry)
    expect(secondsBetween(valueAt(messages.get(secretExpiry), 'eventTime'), clientSecretExpiryTime)).toBe(90)
    clock.advance(89)
    expect(await outcomesOf(first, second)).toEqual([200, 200])
    clock.advance(1)
    expect(await outcomesOf(first, second)).toEqual([200, 'invalid_client'])
  })

  it('keeps the current secret’s expiry if the message is rejected', async () => {
    start({ queueUrl: `${sqs.endpoint}/000000000000/nowhere` })
    await expect(sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 1 })).rejects.toThrow(
      /not sent to .*\/nowhere/,
    )
    clock.advance(2)
    expect(await outcomesOf(first)).toEqual([200])
  })

  it('sends nothing about an unknown application', async () => {
    await expect(sandbox.announceSecretExpiry('nobody', { expiresInSeconds: 1 })).rejects.toThrow(
      'No application has the client ID nobody.',
    )
    expect((await reader.receive()).size).toBe(0)
  })

  it('rejects an invalid URL of the queue', () => {
    expect(() => start({ queueUrl: 'my-queue' })).toThrow(
      /^rotation\.queueUrl is invalid, "my-queue"\. Pass the URL of an SQS queue\.$/,
    )
  })

  function start(options: Partial<RotationOptions> = {}, { config } = sqs): void {
    clock = new FakeClock()
    sandbox = createSandbox({
      models: [tinyModel],
      clock: clock.read,
      tokenLifetimeSeconds: 365 * day,
      credentials: [demoCredentials, other],
      rotation: { queueUrl, ...options },
      sqs: config,
    })
    caller = new Caller(sandbox)
  }

  /** Requested with the current secret. */
  async function rotationToken(): Promise<string> {
    const { body } = await caller.requestToken({
      grant_type: 'client_credentials',
      scope: 'sellingpartnerapi::client_credential:rotation',
      client_secret: String(sandbox.secretsOf(clientId)[0]),
    })
    return String(valueAt(body, 'access_token'))
  }

  async function rotate(token?: string) {
    return caller.send('POST', '/applications/2023-11-30/clientSecret', { token: token ?? (await rotationToken()) })
  }

  /** Rotates, and returns the new secret from the queue. */
  async function rotated(): Promise<string> {
    expect((await rotate()).status).toBe(204)
    return String(payloadOf(await reader.receive(), newSecret).newClientSecret)
  }

  /** LWA's response to each secret: 200 or the error. */
  function outcomesOf(...secrets: string[]): Promise<unknown[]> {
    const fields = { grant_type: 'refresh_token', refresh_token: refreshToken }
    return Promise.all(
      secrets.map(async (secret) => {
        const { status, body } = await caller.requestToken({ ...fields, client_secret: secret })
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

import { inspect } from 'node:util'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SqsQueue, type SqsQueueOptions } from '@selling-partner/notifications/internal'
import { rejectionOf } from '../../packages/auth/test/rejection.js'
import { LocalSqs } from '../local-sqs/local-sqs.js'

const body = '{"notificationType":"APPLICATION_OAUTH_CLIENT_NEW_SECRET"}'

let server: LocalSqs
let client: SQSClient
let queueUrl: string

beforeEach(async () => {
  server = await LocalSqs.start()
  client = new SQSClient({ ...server.config, maxAttempts: 1 })
  queueUrl = await server.createQueue('secrets')
})

afterEach(async () => {
  client.destroy()
  await server.kill()
})

function makeQueue(options: Partial<SqsQueueOptions> = {}): SqsQueue {
  return new SqsQueue({ queueUrl, sqs: client, ...options })
}

async function send(text = body): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: text }))
}

describe('SqsQueue', () => {
  it('receives up to ten messages at once, unchanged', async () => {
    for (let count = 0; count < 11; count++) await send(`message ${count}`)
    const queue = makeQueue()
    const [first, second] = [await queue.receive({ waitSeconds: 0 }), await queue.receive({ waitSeconds: 0 })]
    expect(first).toHaveLength(10)
    expect([...first, ...second].map((message) => message.body).sort()).toEqual(
      Array.from({ length: 11 }, (_, count) => `message ${count}`).sort(),
    )
    expect(new Set(first.map(({ id }) => id)).size).toBe(10)
  })

  it('waits for a message', async () => {
    const receiving = makeQueue().receive({ waitSeconds: 20 })
    await send()
    expect(await receiving).toMatchObject([{ body }])
  })

  it('receives nothing from an empty queue', async () => {
    expect(await makeQueue().receive({ waitSeconds: 0 })).toEqual([])
  })

  it('hides a message from other consumers until it is put back, and counts its receives', async () => {
    await send()
    const queue = makeQueue()
    const [message] = await queue.receive({ waitSeconds: 0 })
    expect(message).toMatchObject({ body, receiveCount: 1 })
    expect(await queue.receive({ waitSeconds: 0 })).toEqual([])
    if (message) await queue.putBack(message, 0)
    expect(await queue.receive({ waitSeconds: 0 })).toMatchObject([{ body, receiveCount: 2 }])
  })

  it('deletes a message', async () => {
    await send()
    const queue = makeQueue()
    const [message] = await queue.receive({ waitSeconds: 0 })
    if (message) await queue.delete(message)
    expect((await queue.inspect()).messages).toBe(0)
  })

  it('does not fail if a message is gone or its receipt handle is invalid', async () => {
    await send()
    const queue = makeQueue()
    const [message] = await queue.receive({ waitSeconds: 0 })
    if (!message) throw new Error('no message was received')
    await queue.delete(message)
    await queue.delete(message)
    await queue.putBack(message, 0)
    await queue.putBack({ ...message, receiptHandle: 'made up' }, 0)
    await queue.delete({ ...message, receiptHandle: 'made up' })
    expect(await queue.receive({ waitSeconds: 0 })).toEqual([])
  })

  it('stops waiting when its signal aborts', async () => {
    const controller = new AbortController()
    const receiving = rejectionOf(makeQueue().receive({ waitSeconds: 20, signal: controller.signal }))
    controller.abort()
    expect(await receiving).toMatchObject({ code: 'ABORTED' })
    expect(await rejectionOf(makeQueue().receive({ waitSeconds: 20, signal: controller.signal }))).toMatchObject({
      code: 'ABORTED',
    })
  })

  it('inspects a queue', async () => {
    const deadLetters = await server.createQueue('dead')
    const { arn: deadArn } = await makeQueue({ queueUrl: deadLetters }).inspect()
    queueUrl = await server.createQueue('inspected', {
      MessageRetentionPeriod: '1209600',
      KmsMasterKeyId: 'alias/secrets',
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadArn, maxReceiveCount: 3 }),
    })
    await send()
    await send()
    await makeQueue().receive({ waitSeconds: 0 })
    await send()
    expect(await makeQueue().inspect()).toEqual({
      arn: 'arn:aws:sqs:us-east-1:000000000000:inspected',
      policy: 'missing',
      retentionSeconds: 1_209_600,
      messages: 3,
      isFifo: false,
      kmsKey: 'alias/secrets',
      deadLetters: { queueArn: deadArn, maxReceiveCount: 3 },
    })
  })

  it('recognizes a FIFO queue', async () => {
    queueUrl = await server.createQueue('secrets.fifo', { FifoQueue: 'true' })
    expect((await makeQueue().inspect()).isFifo).toBe(true)
  })

  it('reads and replaces the access policy', async () => {
    const queue = makeQueue()
    expect(await queue.readPolicy()).toBeUndefined()
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }],
    })
    await queue.setPolicy(policy)
    expect(await queue.readPolicy()).toBe(policy)
    expect((await queue.inspect()).policy).toBe('allows')
  })

  it('explains what to do if the queue does not exist', async () => {
    const queue = makeQueue({ queueUrl: queueUrl.replace('secrets', 'missing') })
    expect(await rejectionOf(queue.receive({ waitSeconds: 0 }))).toMatchObject({
      code: 'NOTIFICATION_QUEUE',
      reason: 'QueueDoesNotExist',
      message: expect.stringMatching(
        /^The queue does not exist \(QueueDoesNotExist, the queue \S+\/missing\)\. Check its URL and region/,
      ),
    })
  })

  it('explains what to do if the queue cannot be reached', async () => {
    const queue = makeQueue()
    await queue.inspect()
    await server.kill()
    expect(await rejectionOf(queue.receive({ waitSeconds: 20 }))).toMatchObject({
      code: 'NOTIFICATION_QUEUE',
      reason: expect.stringMatching(/^ECONN(?:REFUSED|RESET)$/),
    })
    expect(await rejectionOf(queue.inspect())).toMatchObject({
      reason: 'ECONNREFUSED',
      message: expect.stringMatching(/cannot be reached \(ECONNREFUSED, .*\. Check/),
    })
  })

  it('does not hang on a queue that does not respond, and uses it again when it recovers', async () => {
    const queue = makeQueue({ requestTimeout: 300 })
    await queue.inspect()
    server.pause()
    expect(await rejectionOf(queue.inspect())).toMatchObject({
      code: 'NOTIFICATION_QUEUE',
      reason: 'TIMEOUT',
      message: expect.stringMatching(/^No response within 300 ms/),
    })
    expect(await rejectionOf(queue.receive({ waitSeconds: 1 }))).toMatchObject({
      message: expect.stringMatching(/^No response within 1300 ms/),
    })
    server.resume()
    expect(await makeQueue().receive({ waitSeconds: 0 })).toEqual([])
  })

  it('does not show a secret of AWS', async () => {
    const secretAccessKey = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY'
    const sqs = new SQSClient({
      ...server.config,
      maxAttempts: 1,
      credentials: { accessKeyId: 'AKID', secretAccessKey },
    })
    await server.kill()
    const queue = makeQueue({ sqs })
    const error = await rejectionOf(
      queue.delete({ id: '1', body: 'Atza|body', receiptHandle: 'AQEBhandle', receiveCount: 1 }),
    )
    const shown = [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), inspect(queue)].join()
    for (const secret of [secretAccessKey, 'Atza|body', 'AQEBhandle']) expect(shown).not.toContain(secret)
    sqs.destroy()
  })
})

describe('SqsQueue without a client', () => {
  const before = { ...process.env }
  afterEach(() => {
    process.env = { ...before }
  })

  it('sends requests to the host of a URL that is not one of AWS', async () => {
    Object.assign(process.env, server.environment, { AWS_ENDPOINT_URL_SQS: '' })
    const queue = makeQueue({ sqs: undefined, queueUrl: `${server.endpoint}/000000000000/missing` })
    expect(await rejectionOf(queue.inspect())).toMatchObject({ reason: 'QueueDoesNotExist' })
    queue.close()
  })

  it('uses the endpoint from the environment, and stays usable after close', async () => {
    Object.assign(process.env, server.environment)
    const queue = makeQueue({ sqs: undefined })
    await send()
    expect((await queue.inspect()).messages).toBe(1)
    queue.close()
    expect(await queue.receive({ waitSeconds: 0 })).toMatchObject([{ body }])
    queue.close()
  })

  it('explains what to do if the region is unknown', async () => {
    Object.assign(process.env, server.environment, { AWS_REGION: '', AWS_CONFIG_FILE: '/dev/null' })
    const queue = makeQueue({ sqs: undefined, queueUrl: `${server.endpoint}/000000000000/secrets` })
    expect(await rejectionOf(queue.inspect())).toMatchObject({
      code: 'CONFIGURATION',
      message: 'The AWS region of the queue is unknown. Pass region, or set AWS_REGION.',
    })
  })

  it('explains what to do without credentials', async () => {
    Object.assign(process.env, server.environment, {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    })
    const queue = makeQueue({ sqs: undefined })
    expect(await rejectionOf(queue.inspect())).toMatchObject({
      reason: 'CredentialsProviderError',
      message: expect.stringMatching(/^No AWS credentials were found .*\. Give this process a role/),
    })
    queue.close()
  })
})

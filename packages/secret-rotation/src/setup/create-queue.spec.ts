import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { createQueue, writePolicy } from './create-queue.js'

let server: LocalSqs
let sqs: SQSClient
beforeAll(async () => {
  server = await LocalSqs.start()
  sqs = new SQSClient({ ...server.config, maxAttempts: 1 })
})
afterAll(async () => {
  sqs.destroy()
  await server.kill()
})

async function attributesOf(QueueUrl: string): Promise<Record<string, string>> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
  return Attributes
}

describe('createQueue', () => {
  it('creates a queue that lets Amazon send, and keeps messages for 14 days', async () => {
    const { url, arn, policy } = await createQueue({ name: 'secrets', sqs })
    expect({ arn, policy }).toEqual({ arn: 'arn:aws:sqs:us-east-1:000000000000:secrets', policy: 'allows' })
    expect(await attributesOf(url)).toMatchObject({
      MessageRetentionPeriod: '1209600',
      VisibilityTimeout: '120',
    })
    expect(await new SecretQueue({ queueUrl: url, sqs }).inspect()).toMatchObject({ isFifo: false, policy: 'allows' })
  })

  it('encrypts it with the key of SQS', async () => {
    const inputs: unknown[] = []
    sqs.middlewareStack.add(
      (next) => (args) => {
        inputs.push(args.input)
        return next(args)
      },
      { step: 'initialize', name: 'record' },
    )
    await createQueue({ name: 'encrypted', sqs })
    sqs.middlewareStack.remove('record')
    expect(inputs[0]).toMatchObject({ QueueName: 'encrypted', Attributes: { SqsManagedSseEnabled: 'true' } })
  })

  it('reuses the queue that it created before, without a change', async () => {
    const first = await createQueue({ name: 'again', sqs })
    const before = await attributesOf(first.url)
    expect(await createQueue({ name: 'again', sqs })).toEqual(first)
    expect((await attributesOf(first.url)).Policy).toBe(before.Policy)
  })

  it('does not change a queue of this name with other settings', async () => {
    const url = await server.createQueue('orders', { MessageRetentionPeriod: '60' })
    const before = await attributesOf(url)
    expect(await rejectionOf(createQueue({ name: 'orders', sqs }))).toMatchObject({
      code: 'ROTATION_QUEUE',
      reason: 'QueueNameExists',
      message: expect.stringMatching(
        /^A queue of this name exists with other attributes \(QueueNameExists, the queue orders\)\. Use another/,
      ),
    })
    expect(await attributesOf(url)).toEqual(before)
  })

  it('works without a client', async () => {
    const before = { ...process.env }
    Object.assign(process.env, server.environment)
    try {
      expect(await createQueue({ name: 'own' })).toMatchObject({ policy: 'allows' })
    } finally {
      process.env = before
    }
  })

  it.each(['', 'secrets.fifo', 'sp api', 'ü', 'x'.repeat(81)])('rejects the name %p', async (name) => {
    expect(await rejectionOf(createQueue({ name, sqs }))).toMatchObject({
      code: 'CONFIGURATION',
      message: 'The name of the queue is invalid. Use 1 to 80 letters, digits, - and _.',
    })
  })
})

describe('writePolicy', () => {
  const owner = {
    Sid: 'owner',
    Effect: 'Allow',
    Principal: { AWS: '000000000000' },
    Action: 'sqs:*',
    Resource: 'arn:aws:sqs:us-east-1:000000000000:*',
  }
  const policyOf = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement })

  async function queueWith(name: string, Policy: string): Promise<SecretQueue> {
    return new SecretQueue({ queueUrl: await server.createQueue(name, { Policy }), sqs })
  }

  it('adds a statement to the existing policy, once', async () => {
    const queue = await queueWith('shared', policyOf(owner))
    expect(await writePolicy(queue)).toEqual({ changed: true, policy: 'allows' })
    const written = await queue.readPolicy()
    expect(JSON.parse(written ?? '').Statement).toMatchObject([owner, { Sid: 'SellingPartnerApiNotifications' }])
    expect(await writePolicy(queue)).toEqual({ changed: false, policy: 'allows' })
    expect(await queue.readPolicy()).toBe(written)
  })

  it('returns "denies" if another statement denies Amazon', async () => {
    const queue = await queueWith('closed', policyOf(owner, { ...owner, Effect: 'Deny', Principal: '*' }))
    expect(await writePolicy(queue)).toEqual({ changed: true, policy: 'denies' })
  })
})

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
  it('makes a queue that Amazon may send to, and that keeps messages for long', async () => {
    const { url, arn, policy } = await createQueue({ name: 'secrets', sqs })
    expect({ arn, policy }).toEqual({ arn: 'arn:aws:sqs:us-east-1:000000000000:secrets', policy: 'allows' })
    expect(await attributesOf(url)).toMatchObject({
      MessageRetentionPeriod: '1209600',
      VisibilityTimeout: '120',
    })
    expect(await new SecretQueue({ queueUrl: url, sqs }).inspect()).toMatchObject({ isFifo: false, policy: 'allows' })
  })

  it("has it encrypted with SQS' own key, which the local SQS does not tell", async () => {
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

  it('uses the queue that it made before, and changes nothing about it', async () => {
    const first = await createQueue({ name: 'again', sqs })
    const before = await attributesOf(first.url)
    expect(await createQueue({ name: 'again', sqs })).toEqual(first)
    expect((await attributesOf(first.url)).Policy).toBe(before.Policy)
  })

  it('leaves a queue of this name alone that has other settings', async () => {
    const url = await server.createQueue('orders', { MessageRetentionPeriod: '60' })
    const before = await attributesOf(url)
    expect(await rejectionOf(createQueue({ name: 'orders', sqs }))).toMatchObject({
      code: 'ROTATION_QUEUE',
      reason: 'QueueNameExists',
      message: expect.stringMatching(
        /^The queue orders: a queue of this name exists with other attributes: take another/,
      ),
    })
    expect(await attributesOf(url)).toEqual(before)
  })

  it('makes it with a client of its own too', async () => {
    const before = { ...process.env }
    Object.assign(process.env, server.environment)
    try {
      expect(await createQueue({ name: 'own' })).toMatchObject({ policy: 'allows' })
    } finally {
      process.env = before
    }
  })

  it.each(['', 'secrets.fifo', 'sp api', 'ü', 'x'.repeat(81)])('refuses %p for a name', async (name) => {
    expect(await rejectionOf(createQueue({ name, sqs }))).toMatchObject({
      code: 'CONFIGURATION',
      message: 'The name of a queue has 1 to 80 letters, digits, - and _',
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

  it('adds to the policy that there is, once', async () => {
    const queue = await queueWith('shared', policyOf(owner))
    expect(await writePolicy(queue)).toEqual({ changed: true, policy: 'allows' })
    const written = await queue.readPolicy()
    expect(JSON.parse(written ?? '').Statement).toMatchObject([owner, { Sid: 'SellingPartnerApiNotifications' }])
    expect(await writePolicy(queue)).toEqual({ changed: false, policy: 'allows' })
    expect(await queue.readPolicy()).toBe(written)
  })

  it('says so where a statement keeps Amazon out all the same', async () => {
    const queue = await queueWith('closed', policyOf(owner, { ...owner, Effect: 'Deny', Principal: '*' }))
    expect(await writePolicy(queue)).toEqual({ changed: true, policy: 'denies' })
  })
})

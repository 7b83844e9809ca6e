import { SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, it } from '@jest/globals'
import type { AwsClient } from '../aws/aws-sdk.js'
import { checkQueue, parseQueueArn } from './check-queue.js'
import type { NotificationsClient } from './notifications-client.js'
import { subscribe } from './subscribe.js'

const queueArn = 'arn:aws:sqs:us-east-1:123456789012:orders'

const statement = {
  Sid: 'SellingPartnerApiNotifications',
  Effect: 'Allow',
  Principal: { AWS: '437568002678' },
  Action: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
  Resource: queueArn,
}

const RedrivePolicy = JSON.stringify({
  deadLetterTargetArn: 'arn:aws:sqs:us-east-1:123456789012:dead',
  maxReceiveCount: 5,
})

const policyOf = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement })

/** An AWS client that returns these attributes for the queue. */
function clientWith(attributes: object): AwsClient {
  return { send: async () => ({ Attributes: { QueueArn: queueArn, RedrivePolicy, ...attributes } }) }
}

describe('checkQueue', () => {
  it('finds nothing if Amazon can send', async () => {
    expect(await checkQueue(clientWith({ Policy: policyOf(statement) }), queueArn)).toEqual([])
  })

  it('returns the exact statement to add if Amazon may not send', async () => {
    const [finding, ...others] = await checkQueue(clientWith({}), queueArn)
    expect(others).toEqual([])
    expect(finding).toEqual({
      level: 'failed',
      subject: 'access-policy',
      fault: 'No statement in the access policy of the queue lets Amazon send.',
      remedy: `Add this statement: ${JSON.stringify(statement)}`,
      statement,
    })
    // The remedy works.
    expect(await checkQueue(clientWith({ Policy: policyOf(finding?.statement ?? {}) }), queueArn)).toEqual([])
  })

  it.each([
    ['a FIFO queue', { FifoQueue: 'true' }, 'failed', 'type'],
    ['a Deny statement', { Policy: policyOf(statement, { ...statement, Effect: 'Deny' }) }, 'failed', 'access-policy'],
    [
      'a condition',
      { Policy: policyOf({ ...statement, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } }) },
      'warning',
      'access-policy',
    ],
    [
      'no right to inspect the queue',
      { Policy: policyOf({ ...statement, Action: 'sqs:SendMessage' }) },
      'warning',
      'access-policy',
    ],
    ['a key of AWS', { KmsMasterKeyId: 'alias/aws/sqs' }, 'failed', 'encryption'],
    ['a key of your own', { KmsMasterKeyId: 'arn:aws:kms:us-east-1:1:key/k' }, 'warning', 'encryption'],
    ['no redrive policy', { RedrivePolicy: undefined }, 'warning', 'dead-letter-queue'],
  ])('reports %s', async (_, attributes, level, subject) => {
    const findings = await checkQueue(clientWith({ Policy: policyOf(statement), ...attributes }), queueArn)
    expect(findings).toMatchObject([{ level, subject, fault: expect.stringMatching(/\.$/) }])
  })

  it("returns the statement for the key's policy", async () => {
    const attributes = { Policy: policyOf(statement), KmsMasterKeyId: 'k' }
    const [finding] = await checkQueue(clientWith(attributes), queueArn)
    expect(finding?.statement).toEqual({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::437568002678:root' },
      Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
      Resource: '*',
    })
  })

  it('rejects with a typed error if the queue cannot be reached', async () => {
    const client = new SQSClient({
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    })
    await expect(checkQueue(client, queueArn)).rejects.toMatchObject({ code: 'NOTIFICATION_QUEUE' })
    client.destroy()
  })
})

describe('parseQueueArn', () => {
  it.each([
    [queueArn, 'https://sqs.us-east-1.amazonaws.com/123456789012/orders'],
    ['arn:aws-cn:sqs:cn-north-1:123456789012:q_1', 'https://sqs.cn-north-1.amazonaws.com.cn/123456789012/q_1'],
  ])('returns the URL of %s', (arn, url) => {
    expect(parseQueueArn(arn).url).toBe(url)
  })

  it.each(['', 'orders', 'arn:aws:sns:us-east-1:123456789012:orders', 'arn:aws:sqs:us-east-1:12:orders'])(
    'rejects %j',
    (arn) => {
      expect(() => parseQueueArn(arn)).toThrow(/queueArn is not the ARN of a queue/)
    },
  )
})

it('subscribe creates nothing if Amazon may not send to the queue', async () => {
  // Any call of it would throw.
  const notifications = {} as NotificationsClient
  await expect(subscribe(notifications, { type: 'ORDER_CHANGE', queueArn, sqs: clientWith({}) })).rejects.toMatchObject(
    {
      code: 'SUBSCRIPTION',
      reason: 'QUEUE_UNUSABLE',
      message: expect.stringContaining(JSON.stringify(statement)),
    },
  )
})

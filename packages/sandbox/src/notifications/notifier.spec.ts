import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { QueueReader } from '../../test/queue-reader.js'
import { Notifier } from './notifier.js'

const arn = 'arn:aws:sqs:us-east-1:000000000000:orders'
const notification = {
  type: 'PRICING_HEALTH',
  payload: { sellerId: 'A1' },
  destination: arn,
  time: new Date('2026-11-27T12:00:00Z'),
  message: { notificationType: 'PRICING_HEALTH', payload: { sellerId: 'A1' } },
}

describe('Notifier', () => {
  let sqs: LocalSqs
  beforeAll(async () => {
    sqs = await LocalSqs.start()
  })
  afterAll(() => sqs.kill())
  afterEach(() => {
    delete process.env.AWS_ENDPOINT_URL_SQS
  })

  it('sends the message to the queue of the ARN', async () => {
    const url = await sqs.createQueue('orders')
    const notifier = new Notifier(sqs.config)
    const sending = notifier.send(notification)
    expect(notifier.sent()).toEqual([{ ...notification, status: 'sending' }])
    expect(await sending).toEqual({ ...notification, status: 'sent' })
    expect(notifier.sent()).toEqual([{ ...notification, status: 'sent' }])
    const reader = new QueueReader(sqs.config, url)
    expect([...(await reader.receive()).values()]).toEqual([notification.message])
    reader.close()
  })

  it('uses SQS from the environment', async () => {
    await sqs.createQueue('orders')
    const environment = { ...process.env }
    Object.assign(process.env, sqs.environment)
    try {
      expect(await new Notifier().send(notification)).toMatchObject({ status: 'sent' })
    } finally {
      process.env = environment
    }
  })

  it('keeps a notification if the queue does not exist', async () => {
    const destination = 'arn:aws:sqs:us-east-1:000000000000:nowhere'
    expect(await new Notifier(sqs.config).send({ ...notification, destination })).toMatchObject({
      status: 'kept',
      reason: expect.stringMatching(/^The message was not sent to arn:.*:nowhere\. Check the queue/),
    })
  })

  it('keeps a notification if SQS is down', async () => {
    const notifier = new Notifier({ ...sqs.config, endpoint: 'http://127.0.0.1:1' })
    expect(await notifier.send(notification)).toMatchObject({
      status: 'kept',
      reason: expect.stringContaining('ECONN'),
    })
    expect(notifier.sent()).toHaveLength(1)
  })

  it('forgets notifications on a reset, even while they are sent', async () => {
    const notifier = new Notifier(sqs.config)
    const sending = notifier.send(notification)
    notifier.reset()
    await sending
    expect(notifier.sent()).toEqual([])
  })
})

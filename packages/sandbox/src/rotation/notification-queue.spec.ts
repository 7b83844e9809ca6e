import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { QueueReader } from '../../test/queue-reader.js'
import { NotificationQueue } from './notification-queue.js'

describe('the queue for notifications', () => {
  let sqs: LocalSqs
  beforeAll(async () => {
    sqs = await LocalSqs.start()
  })
  afterAll(() => sqs.kill())

  it('takes several messages at once', async () => {
    const url = await sqs.createQueue('several')
    await new NotificationQueue(url, sqs.config).send(['{"notificationType":"A"}', '{"notificationType":"B"}'])
    const reader = new QueueReader(sqs.config, url)
    expect([...(await reader.take()).keys()].sort()).toEqual(['A', 'B'])
    reader.close()
  })

  it('is refused in one line when its URL is none', () => {
    expect(() => new NotificationQueue('my-queue')).toThrow(
      /^rotation\.queueUrl takes the URL of an SQS queue, not "my-queue"\.$/,
    )
  })

  it('says in one line, without the message, that there is no such queue', async () => {
    const url = `${sqs.endpoint}/000000000000/nowhere`
    const failure = new NotificationQueue(url, sqs.config).send(['"a secret"'])
    await expect(failure).rejects.toThrow(
      /^The queue http:\/\/[\w.:/]+\/nowhere did not take the message: .*does not exist/,
    )
    await expect(failure).rejects.not.toThrow(/a secret/)
  })

  it('says in one line that nothing listens there', async () => {
    const access = { ...sqs.config, endpoint: 'http://127.0.0.1:1' }
    const failure = new NotificationQueue('http://127.0.0.1:1/000000000000/q', access).send(['"a secret"'])
    await expect(failure).rejects.toThrow(
      /^The queue http:\/\/127\.0\.0\.1:1\/000000000000\/q did not take the message: .*ECONNREFUSED.*$/,
    )
  })

  it('says in one line why it did not take all of several messages', async () => {
    const url = await sqs.createQueue('limited')
    const failure = new NotificationQueue(url, sqs.config).send(['small', '\u0000'])
    await expect(failure).rejects.toThrow(/^The queue .*\/limited did not take the message: InvalidMessageContents /)
  })
})

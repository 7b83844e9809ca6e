import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { QueueReader } from '../../test/queue-reader.js'
import { NotificationQueue } from './notification-queue.js'

describe('NotificationQueue', () => {
  let sqs: LocalSqs
  beforeAll(async () => {
    sqs = await LocalSqs.start()
  })
  afterAll(() => sqs.kill())

  it('sends several messages in one request', async () => {
    const url = await sqs.createQueue('several')
    await new NotificationQueue({ url }, sqs.config).send(['{"notificationType":"A"}', '{"notificationType":"B"}'])
    const reader = new QueueReader(sqs.config, url)
    expect([...(await reader.receive()).keys()].sort()).toEqual(['A', 'B'])
    reader.close()
  })

  it('finds a queue by its ARN, in the region of the ARN', async () => {
    const url = await sqs.createQueue('by-arn')
    const arn = 'arn:aws:sqs:us-east-1:000000000000:by-arn'
    await new NotificationQueue({ arn }, { ...sqs.config, region: 'eu-west-1' }).send(['{"notificationType":"A"}'])
    const reader = new QueueReader(sqs.config, url)
    expect([...(await reader.receive()).keys()]).toEqual(['A'])
    reader.close()
  })

  it('reports an ARN without a queue', async () => {
    const arn = 'arn:aws:sqs:us-east-1:000000000000:nowhere'
    await expect(new NotificationQueue({ arn }, sqs.config).send(['"a secret"'])).rejects.toThrow(
      /^The message was not sent to arn:aws:sqs:us-east-1:000000000000:nowhere\. .*\(.*does not exist.*\)$/,
    )
  })

  it('reports a queue that does not exist in one line, without the message', async () => {
    const url = `${sqs.endpoint}/000000000000/nowhere`
    const failure = new NotificationQueue({ url }, sqs.config).send(['"a secret"'])
    await expect(failure).rejects.toThrow(
      /^The message was not sent to http:\/\/[\w.:/]+\/nowhere\. .*\(.*does not exist.*\)$/,
    )
    await expect(failure).rejects.not.toThrow(/a secret/)
  })

  it('reports a failed connection in one line', async () => {
    const options = { ...sqs.config, endpoint: 'http://127.0.0.1:1' }
    const failure = new NotificationQueue({ url: 'http://127.0.0.1:1/000000000000/q' }, options).send(['"a secret"'])
    await expect(failure).rejects.toThrow(
      /^The message was not sent to http:\/\/127\.0\.0\.1:1\/000000000000\/q\. .*\(.*ECONNREFUSED.*\)$/,
    )
  })

  it('reports why one of several messages was rejected', async () => {
    const url = await sqs.createQueue('limited')
    const failure = new NotificationQueue({ url }, sqs.config).send(['small', '\u0000'])
    await expect(failure).rejects.toThrow(/\/limited\. .*\(InvalidMessageContents /)
  })
})

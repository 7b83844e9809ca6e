import { inspect } from 'node:util'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { AmazonClock } from '../aws/amazon-clock.js'
import { SecretQueue, type SecretQueueOptions } from './secret-queue.js'

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

function makeQueue(options: Partial<SecretQueueOptions> = {}): SecretQueue {
  return new SecretQueue({ queueUrl, sqs: client, clock: new AmazonClock(), ...options })
}

// The integration test of SqsQueue tests what SecretQueue inherits.
describe('SecretQueue', () => {
  it('updates the clock from each response, error responses included', async () => {
    const stoppedClock = () => 0
    for (const url of [queueUrl, queueUrl.replace('secrets', 'missing')]) {
      const clock = new AmazonClock(stoppedClock, stoppedClock)
      await makeQueue({ queueUrl: url, clock })
        .inspect()
        .catch(() => {})
      expect(Math.abs(clock.now() - Date.now())).toBeLessThan(60_000)
    }
  })

  it('explains what to do if the queue does not exist', async () => {
    const queue = makeQueue({ queueUrl: queueUrl.replace('secrets', 'missing') })
    expect(await rejectionOf(queue.receive({ waitSeconds: 0 }))).toMatchObject({
      code: 'ROTATION_QUEUE',
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
      code: 'ROTATION_QUEUE',
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
      code: 'ROTATION_QUEUE',
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

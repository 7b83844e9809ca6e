import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { LocalSqs } from './local-sqs.js'

let sqs: LocalSqs
beforeEach(async () => {
  sqs = await LocalSqs.start()
})
afterEach(() => sqs.kill())

it('listens only on the loopback address, and accepts requests of the AWS client', async () => {
  expect(new URL(sqs.endpoint).hostname).toBe('127.0.0.1')
  const QueueUrl = await sqs.createQueue('secrets')
  const client = new SQSClient(sqs.config)
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello' }))
  const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl }))
  client.destroy()
  expect(Messages?.map(({ Body }) => Body)).toEqual(['hello'])
})

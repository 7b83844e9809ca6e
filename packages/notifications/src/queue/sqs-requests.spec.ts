import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { LoopbackServer } from '../../../auth/test/loopback-server.js'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { notificationQueueErrors } from './queue-errors.js'
import { SqsRequests } from './sqs-requests.js'

const request = { target: 'the queue orders', action: 'sqs:GetQueueAttributes', limit: 10_000 }

let server: LoopbackServer
const before = { ...process.env }
beforeEach(async () => {
  server = await LoopbackServer.start()
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' })
})
afterEach(async () => {
  process.env = { ...before }
  jest.dontMock('@aws-sdk/client-sqs')
  await server.close()
})

function makeRequests(): SqsRequests {
  return new SqsRequests({
    config: { region: 'eu-west-1', endpoint: server.baseUrl },
    errors: notificationQueueErrors,
  })
}

function send(requests: SqsRequests): Promise<object> {
  return requests.send(
    ({ GetQueueAttributesCommand }) => new GetQueueAttributesCommand({ QueueUrl: `${server.baseUrl}/1/orders` }),
    request,
  )
}

describe('SqsRequests without a client', () => {
  it('retries a failed request once', async () => {
    server.respond = (_request, response) => response.writeHead(500).end('{}')
    const requests = makeRequests()
    expect(await rejectionOf(send(requests))).toMatchObject({ code: 'NOTIFICATION_QUEUE' })
    expect(server.received).toHaveLength(2)
    requests.close()
  })

  it('names the permissions that the role needs if AWS denies access', async () => {
    server.respond = (_request, response) => {
      response.writeHead(403, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(
        '{"__type":"com.amazonaws.sqs#AccessDeniedException","message":"User: AKIAPLANTED is not authorized"}',
      )
    }
    const requests = makeRequests()
    const error = await rejectionOf(send(requests))
    expect(error).toMatchObject({ reason: 'AccessDenied', message: expect.stringMatching(/Allow sqs:ReceiveMessage/) })
    expect(String(error)).not.toContain('AKIAPLANTED')
    requests.close()
  })
})

it('explains how to install the AWS package if it is missing', async () => {
  jest.doMock('@aws-sdk/client-sqs', () => {
    throw new Error("Cannot find module '@aws-sdk/client-sqs'")
  })
  expect(await rejectionOf(send(makeRequests()))).toMatchObject({
    code: 'CONFIGURATION',
    message: 'The package @aws-sdk/client-sqs cannot be loaded. Run npm install @aws-sdk/client-sqs.',
  })
})

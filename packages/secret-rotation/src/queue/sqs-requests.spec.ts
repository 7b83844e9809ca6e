import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { LoopbackServer } from '../../../auth/test/loopback-server.js'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { AmazonTime } from '../aws/amazon-clock.js'
import { SqsRequests } from './sqs-requests.js'

const request = { target: 'The queue secrets', action: 'sqs:GetQueueAttributes', limit: 10_000 }

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

function makeRequests(time = new AmazonTime()): SqsRequests {
  return new SqsRequests({ config: { region: 'eu-west-1', endpoint: server.baseUrl }, time })
}

function ask(requests: SqsRequests): Promise<object> {
  return requests.send(
    ({ GetQueueAttributesCommand }) => new GetQueueAttributesCommand({ QueueUrl: `${server.baseUrl}/1/secrets` }),
    request,
  )
}

describe('SqsRequests with a client of its own', () => {
  it('sends again once what failed, and gives up then', async () => {
    server.answer = (_request, response) => response.writeHead(500).end('{}')
    const requests = makeRequests()
    expect(await rejectionOf(ask(requests))).toMatchObject({ code: 'ROTATION_QUEUE' })
    expect(server.received).toHaveLength(2)
    requests.close()
  })

  it('learns the time from an answer, also from one without success', async () => {
    const stopped = () => 0
    for (const status of [200, 403]) {
      server.answer = (_request, response) => {
        response.writeHead(status, {
          date: 'Fri, 01 Jan 2027 00:00:00 GMT',
          'content-type': 'application/x-amz-json-1.0',
        })
        response.end('{"__type":"com.amazonaws.sqs#AccessDeniedException"}')
      }
      const time = new AmazonTime(stopped, stopped)
      const requests = makeRequests(time)
      await ask(requests).catch(() => {})
      expect(new Date(time.now()).toISOString()).toBe('2027-01-01T00:00:00.000Z')
      requests.close()
    }
  })

  it('names what its role lacks where AWS denies access', async () => {
    server.answer = (_request, response) => {
      response.writeHead(403, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(
        '{"__type":"com.amazonaws.sqs#AccessDeniedException","message":"User: AKIAPLANTED is not authorized"}',
      )
    }
    const requests = makeRequests()
    const error = await rejectionOf(ask(requests))
    expect(error).toMatchObject({ reason: 'AccessDenied', message: expect.stringMatching(/needs sqs:ReceiveMessage/) })
    expect(String(error)).not.toContain('AKIAPLANTED')
    requests.close()
  })
})

it('says how to install the AWS package where it is missing', async () => {
  jest.doMock('@aws-sdk/client-sqs', () => {
    throw new Error("Cannot find module '@aws-sdk/client-sqs'")
  })
  expect(await rejectionOf(ask(makeRequests()))).toMatchObject({
    code: 'CONFIGURATION',
    message: 'The AWS client @aws-sdk/client-sqs cannot be loaded: run npm install @aws-sdk/client-sqs',
  })
})

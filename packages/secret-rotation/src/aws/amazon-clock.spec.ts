import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SqsRequests } from '@selling-partner/notifications/internal'
import { LoopbackServer } from '../../../auth/test/loopback-server.js'
import { rotationQueueErrors } from '../queue/queue-errors.js'
import { AmazonClock, updatingClock } from './amazon-clock.js'

/** A machine whose wall clock can jump. */
function machine() {
  const clocks = { wall: Date.parse('2026-11-21T10:00:00Z'), monotonic: 5000 }
  const clock = new AmazonClock(
    () => clocks.wall,
    () => clocks.monotonic,
  )
  const pass = (milliseconds: number) => {
    clocks.wall += milliseconds
    clocks.monotonic += milliseconds
  }
  return { clocks, clock, pass }
}

describe('AmazonClock', () => {
  it("is the machine's wall clock until the first response", () => {
    const { clock } = machine()
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-21T10:00:00.000Z')
    expect(clock.skewMs).toBe(0)
  })

  it('is the date of the last response plus the time since', () => {
    const { clock, pass } = machine()
    clock.update('Sat, 21 Nov 2026 09:00:00 GMT')
    pass(1500)
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-21T09:00:01.500Z')
    expect(clock.skewMs).toBe(3_600_000)
  })

  it("does not jump with the machine's wall clock", () => {
    const { clocks, clock } = machine()
    clock.update('Sat, 21 Nov 2026 10:00:00 GMT')
    clocks.wall += 365 * 86_400_000
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-21T10:00:00.000Z')
  })

  it.each([undefined, '', 'soon'])('ignores the date %j', (date) => {
    const { clocks, clock } = machine()
    clock.update(date)
    expect(clock.now()).toBe(clocks.wall)
  })
})

describe('updatingClock', () => {
  let server: LoopbackServer
  const before = { ...process.env }
  beforeEach(async () => {
    server = await LoopbackServer.start()
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' })
  })
  afterEach(async () => {
    process.env = { ...before }
    await server.close()
  })

  it('updates the clock from each response, error responses included', async () => {
    const stopped = () => 0
    for (const status of [200, 403]) {
      server.respond = (_request, response) => {
        response.writeHead(status, {
          date: 'Fri, 01 Jan 2027 00:00:00 GMT',
          'content-type': 'application/x-amz-json-1.0',
        })
        response.end('{"__type":"com.amazonaws.sqs#AccessDeniedException"}')
      }
      const clock = new AmazonClock(stopped, stopped)
      const requests = new SqsRequests({
        config: { region: 'eu-west-1', endpoint: server.baseUrl },
        errors: rotationQueueErrors,
        prepare: (command) => updatingClock(command, clock),
      })
      const queueUrl = `${server.baseUrl}/1/secrets`
      const request = { target: 'the queue secrets', action: 'sqs:GetQueueAttributes', limit: 10_000 }
      await requests
        .send(({ GetQueueAttributesCommand }) => new GetQueueAttributesCommand({ QueueUrl: queueUrl }), request)
        .catch(() => {})
      expect(new Date(clock.now()).toISOString()).toBe('2027-01-01T00:00:00.000Z')
      requests.close()
    }
  })
})

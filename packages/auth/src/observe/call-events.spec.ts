import { beforeEach, describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { ThrottledError } from '../errors/api-errors.js'
import type { CallRecorder } from './call-recorder.js'
import { Observers } from './observers.js'

const operation = operations.getPaced
const throttled = new ThrottledError(operation, { status: 429, errors: [], retryAfter: 300 })

let now: number
let recording: ReturnType<typeof recordEvents>
let events: CallRecorder

beforeEach(() => {
  now = 1000
  recording = recordEvents()
  events = createEvents(operation)
})

function createEvents(called?: typeof operation): CallRecorder {
  const created = Observers.from({ observers: [recording.observer] }, () => now)?.begin({
    operation: called,
    endpoint: 'https://x.example',
  })
  if (!created) throw new Error('No events are recorded.')
  return created
}

/** Advances the clock. */
function pass(milliseconds: number): void {
  now += milliseconds
}

describe('CallEvents', () => {
  it('measures the wait for the permit and the duration of the request', () => {
    events.waitingForPermit()
    events.queued(40)
    pass(50)
    events.permitted()
    pass(3)
    events.sent()
    events.responded(200)
    pass(7)
    events.ended()
    expect(recording.recorded).toMatchObject([
      { type: 'queued', attempt: 1, wait: 40 },
      { type: 'permitted', attempt: 1, wait: 50 },
      { type: 'sent', attempt: 1, wait: 50 },
      { type: 'ended', attempt: 1, duration: 7, status: 200 },
    ])
    expect(recording.recorded[3]).not.toHaveProperty('error')
  })

  it('reports the total time queued and backing off when the call fails, without the requests themselves', () => {
    events.waitingForPermit()
    pass(50)
    events.permitted()
    events.sent()
    events.responded(429)
    pass(1000)
    events.ended(throttled)
    events.retrying(300, throttled)
    pass(300)
    events.waitingForPermit()
    pass(20)
    events.failed(throttled)
    expect(recording.recorded.at(-1)).toMatchObject({
      type: 'failed',
      attempt: 2,
      wait: 370,
      elapsed: 1370,
      error: throttled,
    })
  })

  it('reports the Retry-After of a 429', () => {
    events.sent()
    events.responded(429)
    events.ended(throttled)
    expect(storyOf(recording.recorded)).toEqual([
      'getPaced 1 sent',
      'getPaced 1 ended 429 THROTTLED',
      'getPaced 1 throttled',
    ])
    expect(recording.recorded[2]).toHaveProperty('wait', 300)
  })

  it('resets wait and status for each attempt', () => {
    events.waitingForPermit()
    pass(50)
    events.permitted()
    events.sent()
    events.responded(429)
    events.ended(throttled)
    events.retrying(0, throttled)
    events.sent()
    events.ended(new Error('no response'))
    const [sent, ended] = recording.recorded.slice(-2)
    expect(sent).not.toHaveProperty('wait')
    expect(ended).not.toHaveProperty('status')
    expect(storyOf(recording.recorded).slice(-2)).toEqual(['getPaced 2 sent', 'getPaced 2 ended another error'])
  })

  it('reports no end if the attempt was not sent', () => {
    events.ended(throttled)
    expect(recording.recorded).toEqual([])
  })

  it('omits the operation and the wait for LWA', () => {
    createEvents().sent()
    const [event] = recording.recorded
    expect(Object.keys(event ?? {}).sort()).toEqual(['attempt', 'call', 'endpoint', 'type'])
  })

  it('gives all events of a call the same ID, and another call a different ID', () => {
    events.sent()
    events.ended()
    createEvents(operation).sent()
    const [sent, ended, other] = recording.recorded.map(({ call }) => call)
    expect(ended).toBe(sent)
    expect(other).not.toBe(sent)
  })
})

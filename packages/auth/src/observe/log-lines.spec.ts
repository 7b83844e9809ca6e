import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { ThrottledError } from '../errors/api-errors.js'
import { referTo } from '../errors/selling-partner-error.js'
import type { CallEvent } from './call-event.js'
import { type LogLineOptions, logLines, reasonOf } from './log-lines.js'

const time = '2026-08-01T12:00:00.000Z'

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(time) })
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

const operation = referTo(operations.getPaced)
const facts = { call: '1', operation, endpoint: 'https://x.example', attempt: 2 }
const error = new ThrottledError(operations.getPaced, { status: 429, errors: [], retryAfter: 300 })

/** Logs the events and returns the lines. */
function linesOf(format: LogLineOptions['format'], ...events: CallEvent[]): string[] {
  const lines: string[] = []
  const log = logLines({ write: (line) => lines.push(line), format })
  for (const event of events) log(event)
  return lines
}

describe('logLines', () => {
  it.each<[string, CallEvent]>([
    ['info    getPaced (example-v1): queued, expected wait 41 ms', { ...facts, type: 'queued', wait: 40.2 }],
    ['info    getPaced (example-v1): permitted after 41 ms', { ...facts, type: 'permitted', wait: 40.2 }],
    ['info    getPaced (example-v1): attempt 2 sent', { ...facts, type: 'sent', wait: 40.2 }],
    [
      'info    getPaced (example-v1): attempt 2 ended with 200 after 8 ms',
      { ...facts, type: 'ended', duration: 7.5, status: 200 },
    ],
    [
      'info    getPaced (example-v1): attempt 2 ended with no response after 8 ms',
      { ...facts, type: 'ended', duration: 7.5, error },
    ],
    ['warning getPaced (example-v1): throttled', { ...facts, type: 'throttled' }],
    ['warning getPaced (example-v1): throttled, Retry-After 300 ms', { ...facts, type: 'throttled', wait: 300 }],
    [
      `warning getPaced (example-v1): retrying in 300 ms. ${error.message}`,
      { ...facts, type: 'retrying', wait: 299.5, error },
    ],
    [
      `alarm   getPaced (example-v1): failed after 1371 ms. ${error.message}`,
      { ...facts, type: 'failed', wait: 370, elapsed: 1370.1, error },
    ],
  ])('writes as text: %s', (line, event) => {
    expect(linesOf('text', event)).toEqual([`${time} ${line}`])
  })

  it('writes text by default', () => {
    const event: CallEvent = { ...facts, type: 'throttled' }
    expect(linesOf(undefined, event)).toEqual(linesOf('text', event))
  })

  it('writes as JSON: one object per line, with the fields of the event', () => {
    const lines = linesOf(
      'json',
      { ...facts, type: 'sent' },
      { ...facts, type: 'failed', wait: 370, elapsed: 1371, error },
    )
    expect(lines.filter((line) => line.includes('\n'))).toEqual([])
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: time, level: 'info', message: 'getPaced (example-v1): attempt 2 sent', ...facts, type: 'sent' },
      {
        at: time,
        level: 'alarm',
        message: `getPaced (example-v1): failed after 1371 ms. ${error.message}`,
        ...facts,
        type: 'failed',
        wait: 370,
        elapsed: 1371,
        error: JSON.parse(JSON.stringify(error)),
      },
    ])
  })

  it('names LWA for an event without an operation', () => {
    const { operation: _, ...withoutOperation } = facts
    const [line] = linesOf('text', { ...withoutOperation, type: 'sent' })
    expect(line).toBe(`${time} info    LWA: attempt 2 sent`)
  })

  it('writes no text of an error that is not from the SDK', () => {
    const event: CallEvent = { ...facts, type: 'failed', wait: 0, elapsed: 5, error: new Error('planted-secret') }
    expect(linesOf('text', event)).toEqual([
      `${time} alarm   getPaced (example-v1): failed after 5 ms. The reason is unknown.`,
    ])
    expect(linesOf('json', event).join()).not.toContain('planted-secret')
  })

  it('writes JSON without the fields of an error that is not from the SDK, which may be secrets or cycles', () => {
    const foreign = Object.assign(new Error('no'), { command: { args: ['planted-secret'] }, self: {} })
    foreign.self = foreign
    const [line = ''] = linesOf('json', { ...facts, type: 'retrying', wait: 1, error: foreign })
    expect(JSON.parse(line)).toMatchObject({ type: 'retrying', error: { message: 'The reason is unknown.' } })
    expect(line).not.toContain('planted-secret')
  })

  it('writes to standard error by default', () => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    logLines()({ ...facts, type: 'sent' })
    expect(write.mock.calls).toEqual([[`${time} info    getPaced (example-v1): attempt 2 sent\n`]])
  })
})

describe('reasonOf', () => {
  it("is the message of the SDK's own errors", () => {
    expect(reasonOf(error)).toBe(error.message)
  })

  it.each([new Error('planted-secret'), 'planted-secret', undefined])('is unknown for %p', (other) => {
    expect(reasonOf(other)).toBe('The reason is unknown.')
  })
})

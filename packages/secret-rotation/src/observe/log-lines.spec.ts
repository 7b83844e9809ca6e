import { describe, expect, it } from '@jest/globals'
import { RotationError } from '../errors.js'
import { logLines } from './log-lines.js'
import type { RotationEvent, RotationNews } from './rotation-events.js'

const error = new RotationError('REFUSED', 'Amazon refused', 'look there')
const time = '2027-01-01T00:00:00.000Z'

/** One event of each type. */
const news: readonly RotationNews[] = [
  { type: 'notice-recorded', expiresAt: time, reason: 'PERIODIC_ROTATION' },
  { type: 'request-recorded', attempt: 2 },
  { type: 'request-accepted' },
  { type: 'secret-received', receiveCount: 1 },
  { type: 'secret-proved' },
  { type: 'secret-stored' },
  { type: 'secret-read-back', expiresAt: time },
  { type: 'secret-in-use' },
  { type: 'message-deleted', messageId: 'm1' },
  { type: 'message-left-alone', messageId: 'm1', why: 'other-application' },
  { type: 'message-outdated' },
  { type: 'request-withheld', error, remedy: error.remedy },
  { type: 'request-refused', error, remedy: error.remedy },
  { type: 'request-unanswered', error },
  { type: 'secret-overdue', askedAt: time, attempt: 1 },
  { type: 'secret-refused', error },
  { type: 'secret-unproved', error },
  { type: 'secret-dead' },
  { type: 'store-failed', error },
  { type: 'queue-failed', error },
  { type: 'queue-recovered' },
  { type: 'clock-differs', seconds: -400 },
  { type: 'swap-failed', error },
]

function linesOf(format: 'text' | 'json', told: readonly RotationNews[]): string[] {
  const lines: string[] = []
  const observer = logLines({ format, write: (line) => lines.push(line) })
  for (const one of told) {
    const event: RotationEvent = { ...one, level: 'info', clientId: 'one', at: '2026-11-21T10:00:00.000Z' }
    observer(event)
  }
  return lines
}

describe('logLines', () => {
  it('writes one line for people about each event', () => {
    const lines = linesOf('text', news)
    expect(lines).toHaveLength(news.length)
    for (const line of lines) {
      expect(line).toMatch(/^2026-11-21T10:00:00\.000Z info {4}\S.*$/)
      expect(line).not.toMatch(/undefined|\[object/)
    }
    expect(new Set(lines.map((line) => line.slice(33))).size).toBeGreaterThan(news.length - 4)
  })

  it.each<[RotationNews, string]>([
    [
      { type: 'notice-recorded', expiresAt: time, reason: 'PERIODIC_ROTATION' },
      `expires on ${time} (PERIODIC_ROTATION)`,
    ],
    [{ type: 'message-left-alone', messageId: 'm1', why: 'not-json' }, 'message m1 is left alone: it is not JSON'],
    [{ type: 'clock-differs', seconds: -400 }, '400 s behind Amazon'],
    [{ type: 'clock-differs', seconds: 400 }, '400 s ahead of Amazon'],
    [{ type: 'request-refused', error, remedy: error.remedy }, 'Amazon refused: look there'],
    [{ type: 'store-failed', error: new Error('a secret') }, 'the store failed: unknown reason'],
  ])('says of %j: %s', (one, expected) => {
    expect(linesOf('text', [one])[0]).toContain(expected)
  })

  it('writes one JSON object a line for what collects logs, with the facts and the error', () => {
    expect(
      linesOf('json', [{ type: 'request-refused', error, remedy: error.remedy }]).map((line) => JSON.parse(line)),
    ).toEqual([
      {
        at: '2026-11-21T10:00:00.000Z',
        level: 'info',
        type: 'request-refused',
        clientId: 'one',
        message: 'Amazon refused: look there',
        remedy: 'look there',
        error: {
          name: 'RotationError',
          message: 'Amazon refused: look there',
          code: 'ROTATION',
          reason: 'REFUSED',
          remedy: 'look there',
        },
      },
    ])
  })
})

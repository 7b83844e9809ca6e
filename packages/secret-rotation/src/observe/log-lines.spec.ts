import { describe, expect, it } from '@jest/globals'
import { RotationError } from '../errors.js'
import { logLines } from './log-lines.js'
import type { RotationEvent, RotationEventFacts } from './rotation-events.js'

const error = new RotationError('REJECTED', 'Amazon rejected it.', 'Look there.')
const { remedy } = error
const time = '2027-01-01T00:00:00.000Z'

const eventsOfEachType: readonly RotationEventFacts[] = [
  { type: 'expiry-recorded', expiresAt: time, reason: 'PERIODIC_ROTATION' },
  { type: 'request-recorded', attempt: 2 },
  { type: 'request-accepted' },
  { type: 'secret-received', receiveCount: 1 },
  { type: 'secret-verified' },
  { type: 'secret-stored' },
  { type: 'secret-read-back', expiresAt: time },
  { type: 'secret-in-use' },
  { type: 'message-deleted', messageId: 'm1' },
  { type: 'message-ignored', messageId: 'm1', reason: 'other-application' },
  { type: 'message-outdated' },
  { type: 'request-blocked', error, remedy },
  { type: 'request-rejected', error, remedy },
  { type: 'request-unconfirmed', error },
  { type: 'secret-overdue', requestedAt: time, attempt: 1 },
  { type: 'secret-rejected', error },
  { type: 'secret-unverified', error },
  { type: 'current-secret-rejected' },
  { type: 'secret-store-failed', error },
  { type: 'queue-failed', error },
  { type: 'queue-recovered' },
  { type: 'clock-skewed', seconds: -400 },
  { type: 'reload-failed', error },
]

function linesOf(format: 'text' | 'json', events: readonly RotationEventFacts[]): string[] {
  const lines: string[] = []
  const observer = logLines({ format, write: (line) => lines.push(line) })
  for (const facts of events) {
    const event: RotationEvent = { ...facts, level: 'info', clientId: 'one', at: '2026-11-21T10:00:00.000Z' }
    observer(event)
  }
  return lines
}

describe('logLines', () => {
  it('writes one readable line for each event', () => {
    const lines = linesOf('text', eventsOfEachType)
    expect(lines).toHaveLength(eventsOfEachType.length)
    for (const line of lines) {
      expect(line).toMatch(/^2026-11-21T10:00:00\.000Z info {4}[A-Z].*\.$/)
      expect(line).not.toMatch(/undefined|\[object/)
    }
    expect(new Set(lines.map((line) => line.slice(33))).size).toBeGreaterThan(eventsOfEachType.length - 4)
  })

  it.each<[RotationEventFacts, string]>([
    [
      { type: 'expiry-recorded', expiresAt: time, reason: 'PERIODIC_ROTATION' },
      `expires on ${time} (PERIODIC_ROTATION)`,
    ],
    [{ type: 'message-ignored', messageId: 'm1', reason: 'not-json' }, 'Ignored message m1: it is not JSON.'],
    [{ type: 'clock-skewed', seconds: -400 }, '400 s behind Amazon'],
    [{ type: 'clock-skewed', seconds: 400 }, '400 s ahead of Amazon'],
    [{ type: 'request-rejected', error, remedy }, 'Amazon rejected it. Look there.'],
    [{ type: 'secret-store-failed', error: new Error('a secret') }, 'The secret store failed. The reason is unknown.'],
  ])('writes %j as "%s"', (facts, expected) => {
    expect(linesOf('text', [facts])[0]).toContain(expected)
  })

  it('writes one JSON object a line, with the facts and the error', () => {
    const lines = linesOf('json', [{ type: 'request-rejected', error, remedy }])
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        at: '2026-11-21T10:00:00.000Z',
        level: 'info',
        type: 'request-rejected',
        clientId: 'one',
        message: 'Amazon rejected it. Look there.',
        remedy: 'Look there.',
        error: {
          name: 'RotationError',
          message: 'Amazon rejected it. Look there.',
          code: 'ROTATION',
          reason: 'REJECTED',
          remedy: 'Look there.',
        },
      },
    ])
  })
})

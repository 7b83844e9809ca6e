import { expect, it } from '@jest/globals'
import { NotificationQueueError } from '../errors.js'
import { logLines } from './log-lines.js'
import { type NotificationEventFacts, NotificationObservers } from './notification-events.js'

const message = { messageId: 'm1', receiveCount: 2 }
const notification = { ...message, notificationType: 'ORDER_CHANGE', notificationId: 'n1' }
const error = new NotificationQueueError('TIMEOUT', 'No response. Check the network.')
const foreign = new Error('buyer jane@example.com')

const events: readonly (readonly [NotificationEventFacts, string])[] = [
  [{ type: 'started' }, 'The listener receives messages.'],
  [{ type: 'handled', ...notification, duration: 12.3 }, 'Handled ORDER_CHANGE n1 in 13 ms.'],
  [{ type: 'duplicate', ...notification }, 'ORDER_CHANGE n1 was handled before. Deleted message m1.'],
  [
    { type: 'released', ...notification },
    'Returned message m1 with ORDER_CHANGE n1 to the queue, for another consumer.',
  ],
  [{ type: 'unknown-type', ...notification, action: 'left' }, 'ORDER_CHANGE n1 has no handler. Left message m1.'],
  [
    { type: 'unreadable', ...message, reason: 'NOT_JSON' },
    'Message m1 is not a notification (NOT_JSON). It stays on the queue.',
  ],
  [
    { type: 'schema-mismatch', ...notification, faults: [{ path: '/Payload', keyword: 'required' }] },
    'ORDER_CHANGE n1 differs from its schema: /Payload (required).',
  ],
  [
    { type: 'failed', ...notification, error: foreign, retryInSeconds: 20 },
    'The handler of ORDER_CHANGE n1 failed in attempt 2. The next one is in 20 s. The reason is unknown.',
  ],
  [{ type: 'batch-failed', error: foreign }, 'onBatch failed. The reason is unknown.'],
  [{ type: 'listening-failed', error }, 'The listener stops. No response. Check the network.'],
  [{ type: 'queue-failed', error }, 'A request to the queue failed. No response. Check the network.'],
  [{ type: 'stopped', abandoned: 0 }, 'The listener has stopped.'],
  [{ type: 'stopped', abandoned: 2 }, 'The listener has stopped. The handlers of 2 messages did not end in time.'],
]

it.each(events)('writes %j as a sentence', (facts, sentence) => {
  const lines: string[] = []
  new NotificationObservers([logLines({ write: (line) => lines.push(line) })]).notify(facts)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z (info|warning|alarm) +/)
  expect(lines[0]?.endsWith(` ${sentence}`)).toBe(true)
})

it('writes no error text of handlers in JSON either', () => {
  const lines: string[] = []
  const write = (line: string) => lines.push(line)
  new NotificationObservers([logLines({ write, format: 'json' })]).notify({
    type: 'failed',
    ...notification,
    error: foreign,
  })
  expect(JSON.parse(lines.join())).toMatchObject({ type: 'failed', notificationId: 'n1', level: 'alarm' })
  expect(lines.join()).not.toContain('jane')
})

import { describe, expect, it, jest } from '@jest/globals'
import { EventRecorder } from '../../test/event-recorder.js'
import { eventOf, orderChange, orderChangeWithId, reportFinished } from '../../test/example-notifications.js'
import { type LambdaSqsEvent, notificationHandler } from './notification-handler.js'

/** The event of a batch. The messages have the IDs m0, m1, ... */
function batch(...bodies: readonly unknown[]): LambdaSqsEvent {
  const Records = bodies.map((body, index) => ({
    messageId: `m${index}`,
    receiptHandle: `r${index}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ApproximateReceiveCount: '2' },
    eventSource: 'aws:sqs',
  }))
  return { Records }
}

const failures = (...ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) })

describe('notificationHandler', () => {
  it('passes each notification of a batch to the handlers of its type and of *', async () => {
    const calls: unknown[] = []
    const handler = notificationHandler({
      ORDER_CHANGE: ({ payload }, { messageId, receiveCount }) =>
        calls.push([payload.OrderChangeNotification.AmazonOrderId, messageId, receiveCount]),
      '*': ({ notificationType }) => calls.push(notificationType),
    })
    const event = batch(orderChange, eventOf(reportFinished, { 'detail-type': 'REPORT_PROCESSING_FINISHED' }))
    expect(await handler(event)).toEqual(failures())
    expect(calls).toEqual([['902-3456789-0123456', 'm0', 2], 'ORDER_CHANGE', 'REPORT_PROCESSING_FINISHED'])
  })

  it('reports only the messages that failed', async () => {
    const recorder = new EventRecorder()
    const handler = notificationHandler(
      {
        ORDER_CHANGE: async ({ notificationId }) => {
          if (notificationId === 'bad') throw new Error('fault')
        },
      },
      { observers: [recorder.observe] },
    )
    const event = batch(orderChange, orderChangeWithId('bad'), '{"cut off', orderChangeWithId('good'), reportFinished)
    expect(await handler(event)).toEqual(failures('m1', 'm2', 'm4'))
    expect(recorder.of('failed')).toMatchObject([{ messageId: 'm1', receiveCount: 2, notificationId: 'bad' }])
    expect(recorder.of('unreadable')).toMatchObject([{ messageId: 'm2', reason: 'NOT_JSON' }])
    expect(recorder.of('unknown-type')).toMatchObject([{ messageId: 'm4', action: 'left' }])
  })

  it('can let Lambda delete notifications without a handler', async () => {
    const handler = notificationHandler({}, { unknownTypes: 'delete' })
    expect(await handler(batch(reportFinished))).toEqual(failures())
  })

  it('handles duplicates once, in one batch and in later ones', async () => {
    const work = jest.fn()
    const handler = notificationHandler({ ORDER_CHANGE: work })
    expect(await handler(batch(orderChange, orderChange))).toEqual(failures())
    expect(await handler(batch(orderChange))).toEqual(failures())
    expect(work).toHaveBeenCalledTimes(1)
  })

  it("responds before the function's time is over, and aborts handlers that still run", async () => {
    const aborted = jest.fn()
    const handler = notificationHandler({
      ORDER_CHANGE: (_, { signal }) => {
        signal.addEventListener('abort', aborted)
        return new Promise(() => {})
      },
      REPORT_PROCESSING_FINISHED: () => {},
    })
    const context = { getRemainingTimeInMillis: () => 1010 }
    expect(await handler(batch(orderChange, reportFinished), context)).toEqual(failures('m0'))
    expect(aborted).toHaveBeenCalledTimes(1)
  })

  it.each([[{}], [undefined], [[]], [{ Records: [{ Sns: {} }] }], [{ 'detail-type': 'Scheduled Event' }]])(
    'rejects the event %j',
    async (event) => {
      // Lambda passes the events of all sources.
      await expect(notificationHandler({})(event as LambdaSqsEvent)).rejects.toMatchObject({ code: 'CONFIGURATION' })
    },
  )

  it('rejects a handler that is not a function', () => {
    // A caller without a type checker.
    expect(() => notificationHandler({ ORDER_CHANGE: 'save' as never })).toThrow(/must be a function/)
  })
})

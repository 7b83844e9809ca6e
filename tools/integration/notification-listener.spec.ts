import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import {
  type Notification,
  type NotificationContext,
  NotificationListener,
  type NotificationListenerOptions,
} from '@selling-partner/notifications'
import { EventRecorder } from '../../packages/notifications/test/event-recorder.js'
import {
  eventOf,
  orderChange,
  orderChangeWithId,
  reportFinished,
} from '../../packages/notifications/test/example-notifications.js'
import { LocalSqs } from '../local-sqs/local-sqs.js'
import { TestQueue } from './notifications/test-queue.js'

let sqs: LocalSqs
let queue: TestQueue
let recorder: EventRecorder
let listeners: NotificationListener[]

beforeAll(async () => {
  sqs = await LocalSqs.start()
})
afterAll(() => sqs.kill())

beforeEach(async () => {
  queue = await TestQueue.create(sqs)
  recorder = new EventRecorder()
  listeners = []
})

afterEach(async () => {
  await Promise.all(listeners.map((listener) => listener.stop({ timeout: 0 })))
  queue.close()
})

function listen(options: Partial<NotificationListenerOptions> = {}): NotificationListener {
  const listener = new NotificationListener({
    queueUrl: queue.url,
    sqs: queue.recordingClient,
    observers: [recorder.observe],
    retry: { firstSeconds: 0 },
    // A stopped listener has ended its request, and the emulator may still respond to it with a message, which is hidden then.
    visibilityTimeoutSeconds: 2,
    ...options,
  })
  listeners.push(listener)
  return listener
}

/** Resolves when a listener has deleted so many messages. */
const deleted = (count: number) => queue.until('DeleteMessageCommand', count)

/** A promise, and the function that resolves it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe('NotificationListener', () => {
  it('passes each notification to the handlers of its type and of *, and deletes it', async () => {
    const calls: string[] = []
    const listener = listen()
      .on('ORDER_CHANGE', ({ payload }) => calls.push(payload.OrderChangeNotification.AmazonOrderId))
      .on('REPORT_PROCESSING_FINISHED', ({ payload }) =>
        calls.push(payload.reportProcessingFinishedNotification.reportId),
      )
      .on('*', ({ notificationType }) => calls.push(notificationType))
    await queue.send(orderChange)
    await queue.send(eventOf(reportFinished, { 'detail-type': 'REPORT_PROCESSING_FINISHED' }))
    await queue.send({ NotificationType: 'A_NEW_TYPE', Payload: {} })
    await listener.start()
    await deleted(3)
    expect(calls.sort()).toEqual([
      '54517018502',
      '902-3456789-0123456',
      'A_NEW_TYPE',
      'ORDER_CHANGE',
      'REPORT_PROCESSING_FINISHED',
    ])
    expect(await queue.count()).toBe(0)
    expect(recorder.of('handled')).toHaveLength(3)
  })

  it('tells handlers about the message', async () => {
    const handler = jest.fn()
    await queue.send(orderChange)
    await listen().on('ORDER_CHANGE', handler).start()
    await deleted(1)
    expect(handler).toHaveBeenCalledWith(expect.objectContaining({ notificationId: 'notification-1' }), {
      signal: expect.any(AbortSignal),
      messageId: expect.any(String),
      receiveCount: 1,
      release: expect.any(Function),
    })
  })

  it('does not call a handler that was removed', async () => {
    const handler = jest.fn()
    const listener = listen({ unknownTypes: 'delete' }).on('ORDER_CHANGE', handler).off('ORDER_CHANGE', handler)
    await queue.send(orderChange)
    await listener.start()
    await deleted(1)
    expect(handler).not.toHaveBeenCalled()
  })

  it('tries again after a handler failed, with a longer delay each time', async () => {
    const receiveCounts: number[] = []
    await queue.send(orderChange)
    const listener = listen({ retry: { firstSeconds: 1, maxSeconds: 1 } })
    listener.on('ORDER_CHANGE', (_, { receiveCount }) => {
      receiveCounts.push(receiveCount)
      if (receiveCount < 3) throw new Error('not yet')
    })
    await listener.start()
    await deleted(1)
    expect(receiveCounts).toEqual([1, 2, 3])
    expect(recorder.of('failed').map(({ retryInSeconds, error }) => [retryInSeconds, error])).toEqual([
      [1, new Error('not yet')],
      [1, new Error('not yet')],
    ])
  })

  it('leaves a message that always fails to the redrive policy of the queue', async () => {
    const deadLetters = queue
    queue = await TestQueue.withRedrive(sqs, deadLetters, 2)
    await queue.send(orderChange)
    await queue.send('{"NotificationType": "ORDER_CH')
    const listener = listen().on('*', () => Promise.reject(new Error('always')))
    await listener.start()
    expect(await deadLetters.receive({ waitSeconds: 20 })).toHaveLength(1)
    expect(await deadLetters.receive({ waitSeconds: 20, visibilityTimeout: 30 })).toHaveLength(1)
    expect(recorder.of('failed')).toHaveLength(2)
    expect(recorder.of('unreadable').map(({ reason }) => reason)).toEqual(['NOT_JSON', 'NOT_JSON'])
    expect(recorder.of('no-redrive-policy')).toEqual([])
    deadLetters.close()
  })

  it('warns about a queue without a redrive policy', async () => {
    await listen().start()
    const [warning] = await recorder.until('no-redrive-policy')
    expect(warning).toMatchObject({ level: 'warning', queueArn: await queue.arn() })
  })

  it('receives a message again that another process took before it crashed', async () => {
    await queue.send(orderChange)
    // To SQS, a crash is a message that is neither deleted nor put back.
    expect(await queue.receive({ visibilityTimeout: 1 })).toHaveLength(1)
    const receiveCounts: number[] = []
    const listener = listen().on('ORDER_CHANGE', (_, { receiveCount }) => receiveCounts.push(receiveCount))
    await listener.start()
    await deleted(1)
    expect(receiveCounts).toEqual([2])
  })

  it('hides a message for longer while its handler runs', async () => {
    await queue.send(orderChange)
    const handler = jest.fn(() => queue.until('ChangeMessageVisibilityCommand', 3))
    await listen().on('ORDER_CHANGE', handler).start()
    await deleted(1)
    // Three extensions are more time than one visibility timeout, so without them it would have been called again.
    expect(handler).toHaveBeenCalledTimes(1)
    expect(await queue.count()).toBe(0)
  })

  it('aborts the signal of a handler whose message another consumer may receive', async () => {
    await queue.send(orderChange)
    const { recordingClient } = queue
    const forgetful = {
      send: async (command: object, options?: { abortSignal?: AbortSignal }) => {
        if (command.constructor.name === 'ChangeMessageVisibilityCommand') {
          throw Object.assign(new Error(), { name: 'MessageNotInflight' })
        }
        return recordingClient.send(command, options)
      },
    }
    const aborted = jest.fn()
    const listener = listen({ sqs: forgetful })
    listener.on(
      'ORDER_CHANGE',
      (_, { signal }) =>
        new Promise<void>((resolve) => {
          signal.addEventListener('abort', () => {
            aborted()
            resolve()
          })
        }),
    )
    await listener.start()
    await recorder.until('visibility-lost')
    await deleted(1)
    expect(aborted).toHaveBeenCalledTimes(1)
  })

  it('handles a notification once that arrives several times, even at the same time', async () => {
    const handler = jest.fn(async () => new Promise(setImmediate))
    for (let count = 0; count < 10; count++) await queue.send(orderChange)
    await queue.send(orderChangeWithId('another'))
    await listen().on('ORDER_CHANGE', handler).start()
    await deleted(11)
    expect(handler).toHaveBeenCalledTimes(2)
    expect(recorder.of('duplicate')).toHaveLength(9)
  })

  it('handles a duplicate if the first one failed', async () => {
    const handler = jest.fn<(notification: Notification) => void>().mockImplementationOnce(() => {
      throw new Error('first')
    })
    for (let count = 0; count < 2; count++) await queue.send(orderChange)
    await listen().on('ORDER_CHANGE', handler).start()
    await deleted(2)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('handles duplicates too if deduplication is off', async () => {
    const handler = jest.fn()
    for (let count = 0; count < 3; count++) await queue.send(orderChange)
    await listen({ deduplication: { store: false } })
      .on('ORDER_CHANGE', handler)
      .start()
    await deleted(3)
    expect(handler).toHaveBeenCalledTimes(3)
  })

  it('shares a deduplication store with other listeners, and works if the store fails', async () => {
    const handler = jest.fn()
    const ids = new Set<string>()
    const store = { has: async (id: string) => ids.has(id), add: async (id: string) => ids.add(id) }
    await queue.send(orderChange)
    const first = listen({ deduplication: { store } }).on('ORDER_CHANGE', handler)
    await first.start()
    await deleted(1)
    await first.stop()
    await queue.send(orderChange)
    const second = listen({ deduplication: { store } }).on('ORDER_CHANGE', handler)
    await second.start()
    await deleted(2)
    await second.stop()
    expect(handler).toHaveBeenCalledTimes(1)
    const broken = { has: () => Promise.reject(new Error('down')), add: () => Promise.reject(new Error('down')) }
    await queue.send(orderChange)
    await listen({ deduplication: { store: broken } })
      .on('ORDER_CHANGE', handler)
      .start()
    await deleted(3)
    expect(handler).toHaveBeenCalledTimes(2)
    expect(recorder.of('deduplication-failed')).toHaveLength(2)
  })

  it.each([
    ['leave', 1],
    ['delete', 0],
  ] as const)('can %s notifications without a handler', async (unknownTypes, left) => {
    await queue.send(orderChange)
    const listener = listen({ unknownTypes, retry: { firstSeconds: 600 } }).on('REPORT_PROCESSING_FINISHED', () => {})
    await listener.start()
    const [event] = await recorder.until('unknown-type')
    expect(event).toMatchObject({
      notificationType: 'ORDER_CHANGE',
      action: unknownTypes === 'leave' ? 'left' : 'deleted',
    })
    await listener.stop()
    expect(await queue.count()).toBe(left)
  })

  it('handles no more messages at once than `concurrency`', async () => {
    let [current, most] = [0, 0]
    for (let count = 0; count < 12; count++) await queue.send(orderChangeWithId(`n${count}`))
    const listener = listen({ concurrency: 3 }).on('ORDER_CHANGE', async () => {
      current += 1
      most = Math.max(most, current)
      await new Promise(setImmediate)
      current -= 1
    })
    await listener.start()
    await deleted(12)
    expect(most).toBeLessThanOrEqual(3)
    expect(most).toBeGreaterThan(1)
  })

  it('reports differences from the schema, and handles the notification anyway', async () => {
    const handler = jest.fn()
    await queue.send({ ...orderChange, Payload: {} })
    await listen({ validate: true }).on('ORDER_CHANGE', handler).start()
    const [mismatch] = await recorder.until('schema-mismatch')
    await deleted(1)
    expect(mismatch?.faults).toEqual([{ path: '/Payload', keyword: 'required' }])
    expect(handler).toHaveBeenCalledTimes(1)
  })

  it('continues if an observer throws', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {})
    await queue.send(orderChange)
    const observers = [
      () => {
        throw new Error('observer')
      },
      () => Promise.reject(new Error('observer')),
    ]
    await listen({ observers })
      .on('ORDER_CHANGE', () => {})
      .start()
    await deleted(1)
    expect(warn).toHaveBeenCalledTimes(1)
    warn.mockRestore()
  })
})

describe('a message of another consumer', () => {
  // Long enough to fail the test if the message waits for its retry instead.
  const retry = { firstSeconds: 600 }

  /** Resolves when another consumer has received a message. The listener may have sent its next request just before it released the message. */
  async function receivedByOther(): Promise<void> {
    while ((await queue.receive({ waitSeconds: 1 })).length === 0);
  }

  it('returns to the queue immediately if a handler releases it, and can come again', async () => {
    await queue.send(orderChange)
    const handler = jest.fn((_: Notification, { release }: NotificationContext) => release())
    await listen({ retry }).on('*', handler).start()
    const [event] = await recorder.until('released')
    expect(event).toMatchObject({ level: 'info', notificationType: 'ORDER_CHANGE' })
    await receivedByOther()
    await recorder.until('released', recorder.of('released').length + 1)
    expect(recorder.of('duplicate')).toEqual([])
  })

  it('returns to the queue immediately if it has no handler or is not a notification', async () => {
    await queue.send(orderChange)
    await queue.send('hello')
    await listen({ retry, unknownTypes: 'release', unreadable: 'release' }).start()
    const [event] = await recorder.until('unknown-type')
    expect(event).toMatchObject({ action: 'released' })
    await receivedByOther()
    await recorder.until('unreadable')
    expect(await queue.count()).toBe(2)
  })
})

describe('onBatch', () => {
  it('is called when all messages of a request are handled, and the next request waits for it', async () => {
    const steps: string[] = []
    const second = gate()
    for (let count = 0; count < 3; count++) await queue.send(orderChangeWithId(`n${count}`))
    const listener = listen({
      waitSeconds: () => 1,
      onBatch: async ({ received, handled }) => {
        await new Promise(setImmediate)
        steps.push(`${handled} of ${received}`)
        if (received === 0) second.open()
      },
    })
    listener.on('ORDER_CHANGE', () => steps.push('message'))
    await listener.start()
    await second.opened
    expect(steps.filter((step) => step === 'message')).toHaveLength(3)
    expect(steps.at(-1)).toBe('0 of 0')
    expect(steps.at(-2)).toMatch(/^(\d) of \1$/)
  })

  it('is called again if it fails, which is reported', async () => {
    const called = gate()
    const onBatch = jest.fn<() => void>(called.open).mockImplementationOnce(() => {
      throw new Error('down')
    })
    await listen({ waitSeconds: 1, onBatch }).start()
    await called.opened
    expect(recorder.of('batch-failed')).toMatchObject([{ level: 'alarm', error: new Error('down') }])
  })

  it('does not keep stop() from its timeout', async () => {
    const started = gate()
    await queue.send(orderChange)
    const onBatch = jest.fn()
    const listener = listen({ onBatch }).on('ORDER_CHANGE', () => {
      started.open()
      return new Promise(() => {})
    })
    await listener.start()
    await started.opened
    await listener.stop({ timeout: 0 })
    expect(recorder.of('stopped')).toMatchObject([{ abandoned: 1 }])
    expect(onBatch).not.toHaveBeenCalled()
  })
})

describe('receiveOnce', () => {
  it('handles the messages on the queue, and does not start', async () => {
    const handler = jest.fn()
    await queue.send(orderChange)
    await queue.send(orderChange)
    const listener = listen({ unknownTypes: 'release' }).on('ORDER_CHANGE', handler)
    const first = await listener.receiveOnce({ waitSeconds: 1 })
    const second = first.received === 2 ? { received: 0, handled: 0 } : await listener.receiveOnce({ waitSeconds: 1 })
    expect([first.received + second.received, first.handled + second.handled]).toEqual([2, 2])
    expect(await listener.receiveOnce({ waitSeconds: 0 })).toEqual({ received: 0, handled: 0 })
    expect(handler).toHaveBeenCalledTimes(1)
    expect(recorder.of('started')).toEqual([])
  })

  it('rejects if the queue cannot be reached', async () => {
    const receiving = listen({ queueUrl: `${queue.url}-missing` }).receiveOnce({ waitSeconds: 0 })
    await expect(receiving).rejects.toMatchObject({ code: 'NOTIFICATION_QUEUE', reason: 'QueueDoesNotExist' })
  })
})

describe('an error that would occur again', () => {
  const options: Partial<NotificationListenerOptions> = { waitSeconds: () => 99 }

  it('stops the listener, is reported, and rejects `closed`', async () => {
    const listener = listen(options)
    await listener.start()
    await expect(listener.closed).rejects.toMatchObject({ code: 'CONFIGURATION' })
    expect(recorder.of('listening-failed')).toMatchObject([{ level: 'alarm', error: { code: 'CONFIGURATION' } }])
    expect(recorder.of('stopped')).toHaveLength(1)
    await listener.start()
    await expect(listener.closed).rejects.toMatchObject({ code: 'CONFIGURATION' })
  })

  it('is a warning of the process if there are no observers', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {})
    const listener = listen({ ...options, observers: [] })
    await listener.start()
    await expect(listener.closed).rejects.toMatchObject({ code: 'CONFIGURATION' })
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('waitSeconds is invalid'), {
      type: 'SellingPartnerWarning',
      code: 'LISTENER_STOPPED',
    })
    warn.mockRestore()
  })
})

describe('stop', () => {
  it('resolves `closed`', async () => {
    const listener = listen()
    await listener.closed
    await listener.start()
    const { closed } = listener
    await listener.stop()
    await closed
    expect(recorder.of('stopped')).toHaveLength(1)
  })

  it('waits for handlers, whose messages are deleted', async () => {
    const { opened, open } = gate()
    const started = gate()
    await queue.send(orderChange)
    const listener = listen().on('ORDER_CHANGE', async () => {
      started.open()
      await opened
    })
    await listener.start()
    await started.opened
    const stopping = listener.stop()
    await queue.send(reportFinished)
    open()
    await stopping
    expect(recorder.of('handled')).toHaveLength(1)
    expect(recorder.of('stopped')).toMatchObject([{ abandoned: 0 }])
    expect(await queue.receive()).toEqual([JSON.stringify(reportFinished)])
  })

  it('aborts handlers after its timeout, and puts their messages back', async () => {
    const started = gate()
    await queue.send(orderChange)
    const aborted = jest.fn()
    const listener = listen().on('ORDER_CHANGE', (_, { signal }) => {
      signal.addEventListener('abort', aborted)
      started.open()
      return new Promise(() => {})
    })
    await listener.start()
    await started.opened
    await listener.stop({ timeout: 10 })
    expect(aborted).toHaveBeenCalledTimes(1)
    expect(recorder.of('stopped')).toMatchObject([{ abandoned: 1 }])
    expect(await queue.receive({ waitSeconds: 1 })).toHaveLength(1)
  })

  it('ends a wait for messages at once, and can be called at any time', async () => {
    const listener = listen()
    await listener.stop()
    await listener.start()
    await Promise.all([listener.stop(), listener.stop()])
    await listener.stop()
    expect(recorder.of('stopped')).toHaveLength(1)
  })

  it('ends a wait for a free place', async () => {
    const started = gate()
    await queue.send(orderChange)
    const listener = listen({ concurrency: 1 }).on('ORDER_CHANGE', () => {
      started.open()
      return new Promise(() => {})
    })
    await listener.start()
    await started.opened
    await listener.stop({ timeout: 0 })
    expect(recorder.of('stopped')).toMatchObject([{ abandoned: 1 }])
  })

  it('lets the listener start again', async () => {
    const listener = listen().on('ORDER_CHANGE', () => {})
    await listener.start()
    const stopping = listener.stop()
    await Promise.all([stopping, listener.start()])
    await queue.send(orderChange)
    await deleted(1)
    expect(recorder.of('started')).toHaveLength(2)
  })
})

describe('failures of the queue', () => {
  it('rejects start() if the queue does not exist', async () => {
    const listener = listen({ queueUrl: `${queue.url}-missing` })
    await expect(listener.start()).rejects.toMatchObject({
      name: 'NotificationQueueError',
      code: 'NOTIFICATION_QUEUE',
      reason: 'QueueDoesNotExist',
    })
    await listener.stop()
    expect(recorder.events).toEqual([])
  })

  it('are retried from the start without a check of the queue', async () => {
    await listen({ queueUrl: `${queue.url}-missing` }).start({ checkQueue: false })
    const [event] = await recorder.until('queue-failed')
    expect(event).toMatchObject({ error: { reason: 'QueueDoesNotExist' } })
  })

  it('starts without the permission to read the attributes', async () => {
    const { recordingClient } = queue
    const restricted = {
      send: async (command: object, options?: { abortSignal?: AbortSignal }) => {
        if (command.constructor.name === 'GetQueueAttributesCommand') {
          throw Object.assign(new Error(), { name: 'AccessDeniedException' })
        }
        return recordingClient.send(command, options)
      },
    }
    await queue.send(orderChange)
    await listen({ sqs: restricted })
      .on('ORDER_CHANGE', () => {})
      .start()
    await deleted(1)
    expect(recorder.of('queue-not-inspected')).toHaveLength(1)
  })

  it('continues after the queue could not be reached for a while', async () => {
    let failures = 2
    const { recordingClient } = queue
    const unreliable = {
      send: async (command: object, options?: { abortSignal?: AbortSignal }) => {
        if (command.constructor.name === 'ReceiveMessageCommand' && failures-- > 0) {
          throw Object.assign(new Error(), { code: 'ECONNREFUSED' })
        }
        return recordingClient.send(command, options)
      },
    }
    await queue.send(orderChange)
    await listen({ sqs: unreliable })
      .on('ORDER_CHANGE', () => {})
      .start()
    await deleted(1)
    expect(recorder.of('queue-failed')).toMatchObject([{ level: 'alarm', error: { reason: 'ECONNREFUSED' } }])
    expect(recorder.of('queue-recovered')).toHaveLength(1)
  })
})

describe('options', () => {
  it.each([
    [{ queueUrl: 'orders' }, /queueUrl/],
    [{ concurrency: 0 }, /concurrency/],
    [{ visibilityTimeoutSeconds: 0 }, /visibilityTimeoutSeconds/],
    [{ waitSeconds: 21 }, /waitSeconds/],
    // Callers without a type checker.
    [{ onBatch: 'batch' as never }, /onBatch/],
    [{ unknownTypes: 'keep' as never }, /'leave' or 'delete' or 'release'/],
    [{ unreadable: 'delete' as never }, /'leave' or 'release'/],
    [{ retry: { firstSeconds: -1 } }, /retry\.firstSeconds/],
    [{ retry: { maxSeconds: 43_201 } }, /retry\.maxSeconds/],
    [{ deduplication: { ttlMs: 0 } }, /ttlMs/],
    [{ deduplication: { maxIds: 0 } }, /maxIds/],
  ] satisfies [Partial<NotificationListenerOptions>, RegExp][])('rejects %j', (options, message) => {
    expect(() => listen(options)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(message) }),
    )
  })

  it('rejects a handler that is not a function', () => {
    // A caller without a type checker.
    expect(() => listen().on('ORDER_CHANGE', undefined as never)).toThrow(/must be a function/)
    expect(() => listen().on('' as '*', () => {})).toThrow(/notification type is invalid/)
  })
})

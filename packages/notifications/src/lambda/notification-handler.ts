import { ConfigurationError } from '@selling-partner/auth'
import { isRecord } from '@selling-partner/auth/internal'
import { type HandledType, Handlers, type NotificationHandler } from '../handling/handlers.js'
import { NotificationObservers } from '../handling/notification-events.js'
import {
  type HandlingOptions,
  NotificationProcessor,
  type ProcessedMessage,
} from '../handling/notification-processor.js'
import type { NotificationType } from '../notification/notification.js'

/** The event that an SQS queue passes to a Lambda function. */
export interface LambdaSqsEvent {
  readonly Records: readonly {
    readonly messageId: string
    readonly body: string
    readonly eventSource?: string
    readonly attributes?: { readonly ApproximateReceiveCount?: string }
  }[]
}

/** The part of Lambda's context that the handler uses. */
export interface LambdaContext {
  getRemainingTimeInMillis(): number
}

/** The messages that Lambda must not delete. */
export interface LambdaBatchResponse {
  readonly batchItemFailures: { readonly itemIdentifier: string }[]
}

/** A handler for each notification type. `*` receives all of them, in addition to the handler of the type. */
export type NotificationHandlers = {
  readonly [Type in NotificationType | '*']?: NotificationHandler<Type>
} & { readonly [type: string]: NotificationHandler<never> | undefined }

/** The handler of a Lambda function. */
export type LambdaNotificationHandler = (event: LambdaSqsEvent, context?: LambdaContext) => Promise<LambdaBatchResponse>

/** Milliseconds before the end of Lambda's time at which the response is sent, so that handled messages are deleted. */
const responseMarginMs = 1000

/**
 * Creates the handler of a Lambda function whose event source is an SQS queue with notifications. The messages of a batch are
 * handled at the same time. If some fail, only those are received again.
 *
 * The event source must have `ReportBatchItemFailures` among its `FunctionResponseTypes`. Otherwise Lambda ignores the response, and
 * deletes messages that failed. Set the queue's visibility timeout to six times the function's timeout, and give the queue a
 * dead-letter queue.
 *
 * Shortly before the function's time is over, the `signal` of the handlers aborts, and the messages that are not handled are reported
 * as failed. Duplicates are recognized in the memory of one instance of the function. Pass a shared `deduplication.store` for more.
 *
 * @throws ConfigurationError if a handler or an option is invalid. The handler throws it if the event is not from SQS.
 * @example
 * export const handler = notificationHandler({
 *   ORDER_CHANGE: async ({ payload }) => save(payload.OrderChangeNotification),
 * })
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function notificationHandler(
  handlersByType: NotificationHandlers,
  options: HandlingOptions = {},
): LambdaNotificationHandler {
  const handlers = new Handlers()
  for (const [type, handler] of Object.entries(handlersByType)) {
    // The entry's type is lost, and add() checks the value.
    if (handler !== undefined) handlers.add(type as HandledType, handler as NotificationHandler<HandledType>)
  }
  const processor = new NotificationProcessor(handlers, new NotificationObservers(options.observers ?? []), options)
  return async (event, context) => {
    const messages = messagesOf(event)
    const controller = new AbortController()
    const timer = abortBeforeEnd(controller, context)
    try {
      const isDone = await Promise.all(messages.map((message) => handle(processor, message, controller.signal)))
      const failed = messages.filter((_, index) => !isDone[index])
      return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) }
    } finally {
      clearTimeout(timer)
    }
  }
}

/** @returns Whether the message can be deleted. */
async function handle(
  processor: NotificationProcessor,
  message: ProcessedMessage,
  signal: AbortSignal,
): Promise<boolean> {
  const work = processor.process(message, signal).then((outcome) => {
    if (outcome.status === 'failed') processor.reportFailure(message, outcome)
    return outcome.status === 'done'
  })
  const timedOut = new Promise<boolean>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true })
  })
  return Promise.race([work, timedOut])
}

function abortBeforeEnd(controller: AbortController, context: LambdaContext | undefined): NodeJS.Timeout | undefined {
  if (typeof context?.getRemainingTimeInMillis !== 'function') return undefined
  const remaining = Math.max(0, context.getRemainingTimeInMillis() - responseMarginMs)
  return setTimeout(() => controller.abort(), remaining)
}

function messagesOf(event: unknown): ProcessedMessage[] {
  if (!isRecord(event) || !Array.isArray(event.Records)) throw unexpectedEvent()
  return event.Records.map(messageOf)
}

function messageOf(record: unknown): ProcessedMessage {
  if (!isRecord(record) || typeof record.messageId !== 'string' || typeof record.body !== 'string') {
    throw unexpectedEvent()
  }
  const { messageId: id, body, attributes } = record
  const receiveCount = Number(isRecord(attributes) ? (attributes.ApproximateReceiveCount ?? 1) : 1)
  return { id, body, receiveCount }
}

function unexpectedEvent(): ConfigurationError {
  return new ConfigurationError("Unexpected event. Use an SQS queue as this function's event source.")
}

import type { QueueErrorStyle } from '@selling-partner/notifications/internal'
import { QueueAccessError } from '../errors.js'

/** The errors of this package for failed requests to the queue. */
export const rotationQueueErrors: QueueErrorStyle = {
  toError: (reason, message) => new QueueAccessError(reason, message),
  noQueueRemedy: 'Check its URL and region, or create it with setup',
}

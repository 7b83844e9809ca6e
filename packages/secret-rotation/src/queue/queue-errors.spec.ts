import { describe, expect, it } from '@jest/globals'
import { toQueueError } from '@selling-partner/notifications/internal'
import { isQueueAccessError } from '../errors.js'
import { rotationQueueErrors } from './queue-errors.js'

const request = { target: 'the queue sqs.eu-west-1.amazonaws.com/123456789012/secrets', action: 'sqs:ReceiveMessage' }

describe('rotationQueueErrors', () => {
  it('makes an error of this package, and says how to create a missing queue', () => {
    const error = toQueueError(Object.assign(new Error(), { name: 'QueueDoesNotExist' }), request, rotationQueueErrors)
    expect(isQueueAccessError(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'ROTATION_QUEUE',
      reason: 'QueueDoesNotExist',
      message:
        'The queue does not exist (QueueDoesNotExist, the queue sqs.eu-west-1.amazonaws.com/123456789012/secrets). Check its URL and region, or create it with setup.',
    })
  })
})

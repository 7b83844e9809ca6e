import { describe, expect, it } from '@jest/globals'
import { SqsQueue } from './sqs-queue.js'

const queueUrl = 'https://sqs.us-east-1.amazonaws.com/123456789012/orders'

describe('SqsQueueOptions', () => {
  it.each([
    'secrets',
    '',
    undefined,
    'arn:aws:sqs:us-east-1:000000000000:secrets',
    'https://sqs.us-east-1.amazonaws.com',
    'https://user:hush@sqs.us-east-1.amazonaws.com/1/secrets',
  ])('reject %p as the URL of a queue', (malformed) => {
    const make = () => new SqsQueue(Object.assign({ queueUrl }, { queueUrl: malformed }))
    expect(make).toThrow(/^queueUrl is not the URL of an SQS queue\. Use the form https:/)
    expect(make).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })

  it.each([0, 43_201, 1.5, Number.NaN])('reject %p as visibility timeout', (visibilityTimeoutSeconds) => {
    expect(() => new SqsQueue({ queueUrl, visibilityTimeoutSeconds })).toThrow(
      'visibilityTimeoutSeconds is invalid. Pass an integer from 1 to 43200.',
    )
  })
})

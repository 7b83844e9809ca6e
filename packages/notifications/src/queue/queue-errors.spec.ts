import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { AbortedError } from '@selling-partner/auth'
import { isNotificationQueueError } from '../errors.js'
import { notificationQueueErrors, type QueueRequest, toQueueError } from './queue-errors.js'

const request = { target: 'the queue sqs.eu-west-1.amazonaws.com/123456789012/orders', action: 'sqs:ReceiveMessage' }
const convert = (error: unknown, failed: QueueRequest) => toQueueError(error, failed, notificationQueueErrors)
const planted = 'AKIAIOSFODNN7EXAMPLE'

/** An error as the AWS SDK throws it. */
function failure(name: string, facts: object = {}): Error {
  return Object.assign(new Error(`User: ${planted} is not authorized`), { name, ...facts })
}

describe('toQueueError', () => {
  it.each([
    [
      'AccessDenied',
      failure('AccessDenied'),
      /^AWS denies sqs:ReceiveMessage \(AccessDenied, the queue .*\)\. Allow sqs:ReceiveMessage, sqs:DeleteMessage, sqs:ChangeMessageVisibility and sqs:GetQueueAttributes for the role of this process\.$/,
    ],
    ['AccessDenied', failure('AccessDeniedException'), /for the role of this process/],
    ['QueueDoesNotExist', failure('QueueDoesNotExist'), /^The queue does not exist .*\. Check its URL and region/],
    ['NonExistentQueue', failure('AWS.SimpleQueueService.NonExistentQueue'), /^The queue does not exist .*\. Check/],
    ['InvalidAddress', failure('com.amazonaws.sqs#InvalidAddress'), /not the URL of a queue .*\. Copy it/],
    ['CredentialsProviderError', failure('CredentialsProviderError'), /^No AWS credentials were found .*\. Give/],
    ['InvalidClientTokenId', failure('InvalidClientTokenId'), /^AWS rejects the credentials .*\. Check/],
    ['UnrecognizedClient', failure('UnrecognizedClientException'), /^AWS rejects the credentials .*\. Check/],
    ['ExpiredToken', failure('ExpiredTokenException'), /have expired .*\. Check the AWS credentials/],
    ['KmsAccessDenied', failure('KmsAccessDenied'), /lets this process call kms:Decrypt/],
    ['RequestThrottled', failure('RequestThrottled'), /^SQS throttled .*\. Try again/],
    ['ECONNREFUSED', failure('Error', { code: 'ECONNREFUSED' }), /cannot be reached \(ECONNREFUSED, .*\. Check/],
    ['ENOTFOUND', failure('Error', { code: 'ENOTFOUND' }), /cannot be reached \(ENOTFOUND, .*\. Check/],
    ['ECONNRESET', failure('TimeoutError', { code: 'ECONNRESET' }), /cannot be reached \(ECONNRESET, /],
    ['ETIMEDOUT', failure('TimeoutError'), /cannot be reached \(ETIMEDOUT, /],
    ['ECONNRESET', new Error('AWS SDK error wrapper for TimeoutError: socket hang up'), /\(ECONNRESET, /],
    ['EPIPE', new Error('AWS SDK error wrapper for Error: write EPIPE'), /\(EPIPE, /],
    ['constructor', failure('constructor'), /^The request sqs:ReceiveMessage failed \(constructor, .*\. Try again/],
    ['InternalError', failure('InternalError'), /sqs:ReceiveMessage failed \(InternalError, .*\. Try again/],
    ['UNKNOWN', failure('Error'), /failed \(UNKNOWN, .*\. Try again/],
    ['UNKNOWN', failure(`${planted} is not a name`), /UNKNOWN/],
    ['UNKNOWN', undefined, /UNKNOWN/],
    ['UNKNOWN', planted.toLowerCase(), /UNKNOWN/],
  ])('has the reason %s, and says what to do', (reason, thrown, message) => {
    const error = convert(thrown, request)
    expect(isNotificationQueueError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'NOTIFICATION_QUEUE', reason, message: expect.stringMatching(message) })
    expect(error.message).toMatch(/, the queue sqs\.eu-west-1\.amazonaws\.com\/123456789012\/orders\)\. /)
    expect(error.message).not.toMatch(/\n/)
  })

  it('names an action that a consumer does not need', () => {
    const error = convert(failure('AccessDenied'), { ...request, action: 'sqs:SetQueueAttributes' })
    expect(error.message).toMatch(/sqs:GetQueueAttributes and sqs:SetQueueAttributes for the role/)
  })

  it('returns an error of the SDK unchanged', () => {
    const aborted = new AbortedError()
    expect(convert(aborted, request)).toBe(aborted)
  })

  it('drops the texts of AWS', () => {
    const error = convert(failure('AccessDenied', { [planted]: planted }), request)
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(planted)
  })
})

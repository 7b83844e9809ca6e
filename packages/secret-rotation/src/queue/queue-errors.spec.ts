import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { AbortedError } from '@selling-partner/auth'
import { isQueueAccessError } from '../errors.js'
import { toQueueAccessError } from './queue-errors.js'

const request = { target: 'The queue sqs.eu-west-1.amazonaws.com/123456789012/secrets', action: 'sqs:ReceiveMessage' }
const planted = 'AKIAIOSFODNN7EXAMPLE'

/** A failure as the AWS client throws it. */
function failure(name: string, facts: object = {}): Error {
  return Object.assign(new Error(`User: ${planted} is not authorized`), { name, ...facts })
}

describe('toQueueAccessError', () => {
  it.each([
    [
      'AccessDenied',
      failure('AccessDenied'),
      /AWS refuses sqs:ReceiveMessage \(AccessDenied\): the role of this process needs sqs:ReceiveMessage, sqs:DeleteMessage, sqs:ChangeMessageVisibility and sqs:GetQueueAttributes$/,
    ],
    ['AccessDenied', failure('AccessDeniedException'), /the role of this process needs/],
    ['QueueDoesNotExist', failure('QueueDoesNotExist'), /it does not exist: check its URL and its region/],
    ['NonExistentQueue', failure('AWS.SimpleQueueService.NonExistentQueue'), /it does not exist: check/],
    ['InvalidAddress', failure('com.amazonaws.sqs#InvalidAddress'), /not that of a queue: copy it/],
    ['CredentialsProviderError', failure('CredentialsProviderError'), /no credentials of AWS were found: give/],
    ['InvalidClientTokenId', failure('InvalidClientTokenId'), /: check the credentials/],
    ['UnrecognizedClient', failure('UnrecognizedClientException'), /: check the credentials/],
    ['ExpiredToken', failure('ExpiredTokenException'), /are over: check the credentials/],
    ['KmsAccessDenied', failure('KmsAccessDenied'), /lets this process call kms:Decrypt/],
    ['RequestThrottled', failure('RequestThrottled'), /too often: try again/],
    ['ECONNREFUSED', failure('Error', { code: 'ECONNREFUSED' }), /cannot be reached \(ECONNREFUSED\): check/],
    ['ENOTFOUND', failure('Error', { code: 'ENOTFOUND' }), /cannot be reached \(ENOTFOUND\): check/],
    ['ECONNRESET', failure('TimeoutError', { code: 'ECONNRESET' }), /cannot be reached \(ECONNRESET\)/],
    ['ETIMEDOUT', failure('TimeoutError'), /cannot be reached \(ETIMEDOUT\)/],
    ['ECONNRESET', new Error('AWS SDK error wrapper for TimeoutError: socket hang up'), /\(ECONNRESET\)/],
    ['EPIPE', new Error('AWS SDK error wrapper for Error: write EPIPE'), /\(EPIPE\)/],
    ['constructor', failure('constructor'), /sqs:ReceiveMessage failed \(constructor\): try again/],
    ['InternalError', failure('InternalError'), /sqs:ReceiveMessage failed \(InternalError\): try again/],
    ['UNKNOWN', failure('Error'), /failed \(UNKNOWN\): try again/],
    ['UNKNOWN', failure(`${planted} is not a name`), /UNKNOWN/],
    ['UNKNOWN', undefined, /UNKNOWN/],
    ['UNKNOWN', planted.toLowerCase(), /UNKNOWN/],
  ])('gives %s as the reason, and says what to do', (reason, thrown, message) => {
    const error = toQueueAccessError(thrown, request)
    expect(isQueueAccessError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ROTATION_QUEUE', reason, message: expect.stringMatching(message) })
    expect(error.message).toMatch(/^The queue sqs.eu-west-1.amazonaws.com\/123456789012\/secrets: /)
    expect(error.message).not.toMatch(/\n/)
  })

  it('names the action that setup alone needs', () => {
    const error = toQueueAccessError(failure('AccessDenied'), { ...request, action: 'sqs:SetQueueAttributes' })
    expect(error.message).toMatch(/sqs:GetQueueAttributes and sqs:SetQueueAttributes$/)
  })

  it('hands on what is an error of ours already', () => {
    const aborted = new AbortedError()
    expect(toQueueAccessError(aborted, request)).toBe(aborted)
  })

  it('leaves out what AWS wrote', () => {
    const error = toQueueAccessError(failure('AccessDenied', { [planted]: planted }), request)
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(planted)
  })
})

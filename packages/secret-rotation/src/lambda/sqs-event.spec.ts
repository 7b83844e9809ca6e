import { describe, expect, it } from '@jest/globals'
import { readMessages } from './sqs-event.js'

const record = {
  messageId: '059f36b4',
  receiptHandle: 'handle',
  body: '{"a": 1}',
  attributes: { ApproximateReceiveCount: '2', SentTimestamp: '1545082649183' },
  messageAttributes: {},
  md5OfBody: 'e4e68fb7',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:us-west-2:123456789012:secrets',
  awsRegion: 'us-west-2',
}
const message = { body: '{"a": 1}', info: { messageId: '059f36b4', receiveCount: 2 } }

describe('readMessages', () => {
  it('reads the records of an event, and the bare array of a pipe', () => {
    expect(readMessages({ Records: [record, { ...record, body: 'b' }] })).toEqual([message, { ...message, body: 'b' }])
    expect(readMessages([record])).toEqual([message])
    expect(readMessages({ Records: [] })).toEqual([])
  })

  it('needs only a body', () => {
    const bare = { eventSource: 'aws:sqs', body: '' }
    expect(readMessages([bare, { ...bare, attributes: { ApproximateReceiveCount: 'x' } }])).toEqual([
      { body: '', info: {} },
      { body: '', info: {} },
    ])
  })

  it.each([
    [{ 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} }],
    [{}],
    [null],
    [undefined],
    ['now'],
  ])('finds no messages in %j', (event) => {
    expect(readMessages(event)).toBeUndefined()
  })

  it.each([
    [{ Records: [{ EventSource: 'aws:sns', Sns: { Message: 'planted' } }] }],
    [{ Records: [record, { ...record, body: { planted: true } }] }],
    [{ Records: [{ ...record, eventSource: 'aws:kinesis' }] }],
    [{ Records: { planted: true } }],
    [{ Records: null }],
    [['planted']],
    [[null]],
  ])('rejects other records, so that their sender does not delete them: %j', (event) => {
    expect(() => readMessages(event)).toThrow(/^Unexpected event\. Use the SQS queue/)
    expect(() => readMessages(event)).not.toThrow(/planted/)
  })
})

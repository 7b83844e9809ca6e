import { describe, expect, it } from '@jest/globals'
import { receivedMessages } from './sqs-event.js'

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
const message = { body: '{"a": 1}', facts: { messageId: '059f36b4', receiveCount: 2 } }

describe('the messages of an event', () => {
  it('are its records, also where a pipe passes them bare', () => {
    expect(receivedMessages({ Records: [record, { ...record, body: 'b' }] })).toEqual([
      message,
      { ...message, body: 'b' },
    ])
    expect(receivedMessages([record])).toEqual([message])
    expect(receivedMessages({ Records: [] })).toEqual([])
  })

  it('need nothing but their body', () => {
    const bare = { eventSource: 'aws:sqs', body: '' }
    expect(receivedMessages([bare, { ...bare, attributes: { ApproximateReceiveCount: 'x' } }])).toEqual([
      { body: '', facts: {} },
      { body: '', facts: {} },
    ])
  })

  it.each([
    [{ 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} }],
    [{}],
    [null],
    [undefined],
    ['now'],
  ])('are none in %j, which starts a check', (event) => {
    expect(receivedMessages(event)).toBeUndefined()
  })

  it.each([
    [{ Records: [{ EventSource: 'aws:sns', Sns: { Message: 'planted' } }] }],
    [{ Records: [record, { ...record, body: { planted: true } }] }],
    [{ Records: [{ ...record, eventSource: 'aws:kinesis' }] }],
    [{ Records: { planted: true } }],
    [{ Records: null }],
    [['planted']],
    [[null]],
  ])('must be of SQS, or the event is refused so that nobody takes it for done: %j', (event) => {
    expect(() => receivedMessages(event)).toThrow(/^the event brings something else than messages of SQS/)
    expect(() => receivedMessages(event)).not.toThrow(/planted/)
  })
})

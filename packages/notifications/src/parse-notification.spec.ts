import { describe, expect, it } from '@jest/globals'
import type { OrderChangeNotificationTypes } from '@selling-partner/schemas/notifications'
import { eventOf, orderChange, reportFinished } from '../test/example-notifications.js'
import { isNotificationError, type NotificationError } from './errors.js'
import type { UnknownNotification } from './notification/notification.js'
import { parseNotification } from './parse-notification.js'

const text = JSON.stringify(orderChange)
const sns = { Type: 'Notification', MessageId: 'm', TopicArn: 'arn:aws:sns:us-east-1:1:t', Message: text }

const expected = {
  notificationType: 'ORDER_CHANGE',
  notificationVersion: '1.0',
  payloadVersion: '1.0',
  eventTime: '2026-11-21T10:00:00.000Z',
  notificationId: 'notification-1',
  subscriptionId: 'subscription-1',
  applicationId: 'amzn1.sellerapps.app.1',
  publishTime: '2026-11-21T10:00:02.000Z',
  payload: orderChange.Payload,
  raw: orderChange,
}

const envelopes: readonly (readonly [string, unknown])[] = [
  ['an object', orderChange],
  ['the body of an SQS message', text],
  ['a body with a byte order mark and white space', `\uFEFF\n${text}\n`],
  ['a body that was encoded twice', JSON.stringify(text)],
  ['a message of the AWS client', { MessageId: 'm', ReceiptHandle: 'r', Body: text }],
  ['a record of a Lambda event', { messageId: 'm', receiptHandle: 'r', body: text, eventSource: 'aws:sqs' }],
  ['a message of SNS', sns],
  ['a message of SNS in SQS', { Body: JSON.stringify(sns) }],
  ['a record of Lambda for SNS', { EventSource: 'aws:sns', EventVersion: '1.0', Sns: sns }],
  ['an event of EventBridge', eventOf(orderChange)],
  ['an event of EventBridge in SQS', { Body: JSON.stringify(eventOf(orderChange)) }],
  ['an event of EventBridge in the record of a Lambda event', { body: JSON.stringify(eventOf(orderChange)) }],
  [
    'an event of EventBridge in SNS in SQS',
    { Body: JSON.stringify({ ...sns, Message: JSON.stringify(eventOf(orderChange)) }) },
  ],
  ['an event of EventBridge with a text as its detail', eventOf(orderChange, { detail: text })],
]

/** The error of a message that must be rejected. */
function rejection(message: unknown): NotificationError {
  try {
    parseNotification(message)
  } catch (error) {
    if (isNotificationError(error)) return error
    throw error
  }
  throw new Error('The message was accepted.')
}

describe('parseNotification', () => {
  it.each(envelopes)('reads a notification from %s', (_, message) => {
    expect(parseNotification(message)).toEqual(expected)
  })

  it('reads fields in camel case', () => {
    expect(parseNotification(JSON.stringify(reportFinished))).toEqual({
      notificationType: 'REPORT_PROCESSING_FINISHED',
      notificationVersion: '2020-09-04',
      payloadVersion: '2020-09-04',
      eventTime: '2026-11-21T10:00:00.000Z',
      notificationId: 'notification-2',
      subscriptionId: 'subscription-2',
      applicationId: 'amzn1.sellerapps.app.1',
      publishTime: '2026-11-21T10:00:02.000Z',
      payload: reportFinished.payload,
      raw: reportFinished,
    })
  })

  it.each([
    ['NotificationMetadata', { notificationId: 'n' }],
    ['notificationMetadata', { NotificationId: 'n' }],
    ['NOTIFICATIONMETADATA', { NotificationID: 'n' }],
  ])('reads the ID from %s', (name, metadata) => {
    const notification = { notificationType: 'X', Payload: {}, [name]: metadata }
    expect(parseNotification(notification)).toMatchObject({ notificationId: 'n' })
  })

  it.each([
    [1, '1.0'],
    [2.1, '2.1'],
    ['1', '1'],
  ])('reads the version %j as %s', (PayloadVersion, version) => {
    expect(parseNotification({ ...orderChange, PayloadVersion }).payloadVersion).toBe(version)
  })

  it('leaves out fields that Amazon did not send', () => {
    const notification = parseNotification({ NotificationType: 'FBA_INVENTORY_AVAILABILITY_CHANGES', Payload: {} })
    expect(Object.keys(notification)).toEqual(['notificationType', 'payload', 'raw'])
  })

  it('does not change the payload, and ignores its fields', () => {
    const payload = {
      NotificationType: 'OTHER',
      notificationMetadata: { notificationId: 'other' },
      body: '{}',
      Big: 1e21,
    }
    const notification = parseNotification({ ...orderChange, Payload: payload })
    expect(notification).toMatchObject({ notificationType: 'ORDER_CHANGE', notificationId: 'notification-1', payload })
  })

  it('passes unknown types and versions through', () => {
    const payload = { Anything: [1, null] }
    const message = { NotificationType: 'A_NEW_TYPE', PayloadVersion: '9.9', Payload: payload }
    expect(parseNotification(message)).toMatchObject({
      notificationType: 'A_NEW_TYPE',
      payloadVersion: '9.9',
      payload,
    })
  })

  it("uses the ID and time of an event if the notification has none, and the notification's own otherwise", () => {
    const event = eventOf({ ...orderChange, EventTime: undefined, NotificationMetadata: undefined })
    expect(parseNotification(event)).toMatchObject({
      notificationId: 'event-1',
      eventTime: '2026-11-21T10:00:03Z',
      publishTime: '2026-11-21T10:00:03Z',
    })
    expect(parseNotification(eventOf(orderChange)).notificationId).toBe('notification-1')
  })

  it('takes the type from an event whose detail is only the payload', () => {
    const detail = { SellerId: 'A1', Sku: 'MUG' }
    const event = eventOf(detail, { 'detail-type': 'LISTINGS_ITEM_STATUS_CHANGE' })
    expect(parseNotification(event)).toMatchObject({
      notificationType: 'LISTINGS_ITEM_STATUS_CHANGE',
      payload: detail,
      raw: detail,
    })
  })

  it.each([
    ['EMPTY', ''],
    ['EMPTY', ' \n'],
    ['EMPTY', { MessageId: 'm', ReceiptHandle: 'r' }],
    ['EMPTY', { Body: '' }],
    ['NOT_JSON', text.slice(0, -10)],
    ['NOT_JSON', 'hello'],
    ['NOT_JSON', { Body: text.slice(0, 20) }],
    ['S3_EVENT', { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b', Time: '2026-11-21T10:00:00.000Z' }],
    ['S3_EVENT', JSON.stringify({ Records: [{ eventSource: 'aws:s3', eventName: 'ObjectCreated:Put' }] })],
    ['SNS_CONFIRMATION', { Type: 'SubscriptionConfirmation', Token: 't', SubscribeURL: 'https://example.com' }],
    ['SNS_CONFIRMATION', JSON.stringify({ Type: 'UnsubscribeConfirmation', Message: 'You have chosen' })],
    ['OTHER_EVENT', eventOf({}, { source: 'aws.ec2', 'detail-type': 'EC2 Instance State-change Notification' })],
    ['OTHER_EVENT', eventOf(orderChange, { source: 'aws.partner/sellingpartnerapi.amazon.com.example/1' })],
    ['SEVERAL_MESSAGES', { Records: [{ body: text, eventSource: 'aws:sqs' }] }],
    ['SEVERAL_MESSAGES', [orderChange]],
    ['SEVERAL_MESSAGES', { $metadata: {}, Messages: [{ Body: text }] }],
    ['NO_PAYLOAD', { NotificationType: 'ORDER_CHANGE' }],
    ['NO_PAYLOAD', { NotificationType: 'ORDER_CHANGE', Payload: 'text' }],
    ['NO_PAYLOAD', { NotificationType: 'ORDER_CHANGE', Payload: null }],
    ['NO_PAYLOAD', eventOf({ NotificationType: 'ORDER_CHANGE' })],
    ['UNKNOWN_FORM', {}],
    ['UNKNOWN_FORM', null],
    ['UNKNOWN_FORM', undefined],
    ['UNKNOWN_FORM', '42'],
    ['UNKNOWN_FORM', { NotificationType: '', Payload: {} }],
    ['UNKNOWN_FORM', { NotificationType: 7, Payload: {} }],
    ['UNKNOWN_FORM', { body: { NotificationType: 'X' } }],
  ])('rejects with the reason %s: %j', (reason, message) => {
    const error = rejection(message)
    expect(error).toMatchObject({ code: 'NOTIFICATION', name: 'NotificationError', reason })
    expect(error.message).toMatch(/^[A-Z].*\. [A-Z].*\.$/)
  })

  it('ends with a message in too many envelopes', () => {
    let message: unknown = orderChange
    for (let depth = 0; depth < 20; depth++) message = { Body: JSON.stringify(message) }
    expect(rejection(message).reason).toBe('UNKNOWN_FORM')
  })

  it('does not repeat the message in errors', () => {
    const error = rejection('{"secret": "hush')
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('hush')
  })

  it('gives the payload the type of its notification', () => {
    const notification = parseNotification(orderChange)
    if (notification.notificationType !== 'ORDER_CHANGE') throw new Error('another type')
    const order: OrderChangeNotificationTypes.OrderChange = notification.payload.OrderChangeNotification
    expect(order.AmazonOrderId).toBe('902-3456789-0123456')
  })

  it('leaves the type of an unknown notification in the default case', () => {
    const notification = parseNotification({ NotificationType: 'A_NEW_TYPE', Payload: { A: 1 } })
    switch (notification.notificationType) {
      case 'REPORT_PROCESSING_FINISHED':
        throw new Error(notification.payload.reportProcessingFinishedNotification.reportId)
      default: {
        const type: string = notification.notificationType
        expect(type).toBe('A_NEW_TYPE')
      }
    }
    const unknown = notification as UnknownNotification
    expect(unknown.payload.A).toBe(1)
  })
})

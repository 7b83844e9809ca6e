import { describe, expect, it } from '@jest/globals'
import { type Notification, notificationSchemas } from '@selling-partner/schemas/notifications'
import { orderChange, reportProcessingFinished } from '../test/examples.js'
import { isNotification } from './notifications.js'

describe('isNotification', () => {
  it('recognizes both casings of the envelope', () => {
    expect(isNotification(orderChange, 'ORDER_CHANGE')).toBe(true)
    expect(isNotification(reportProcessingFinished, 'REPORT_PROCESSING_FINISHED')).toBe(true)
  })

  it('rejects other types and other values', () => {
    expect(isNotification(orderChange, 'PRICING_HEALTH')).toBe(false)
    for (const value of [undefined, null, 'ORDER_CHANGE', 1, {}, [], { NotificationType: 1 }]) {
      expect(isNotification(value, 'ORDER_CHANGE')).toBe(false)
    }
  })
})

describe('notificationSchemas', () => {
  it('has the casing and the field of the payload of each notification', () => {
    const rowOf = (type: string) => notificationSchemas.filter(({ notificationType }) => notificationType === type)
    expect(rowOf('ORDER_CHANGE')).toEqual([
      {
        notificationType: 'ORDER_CHANGE',
        payloadVersion: '1.0',
        typeName: 'OrderChangeNotification',
        schema: 'OrderChangeNotification',
        casing: 'PascalCase',
        payloadField: 'OrderChangeNotification',
      },
    ])
    expect(rowOf('LISTINGS_ITEM_ISSUES_CHANGE').map(({ payloadVersion }) => payloadVersion)).toEqual([
      '1.0',
      '2023-12-13',
    ])
    expect(rowOf('PRICING_HEALTH')).toEqual([expect.not.objectContaining({ payloadField: expect.anything() })])
  })
})

describe('Notification', () => {
  it('narrows to one type by either field', () => {
    expect([orderChange, reportProcessingFinished].map(summaryOf)).toEqual([
      'order 111-2222222-3333333',
      'report 1 DONE',
    ])
  })
})

function summaryOf(notification: Notification): string {
  if (notification.NotificationType === 'ORDER_CHANGE') {
    return `order ${notification.Payload.OrderChangeNotification.AmazonOrderId}`
  }
  if (notification.notificationType === 'REPORT_PROCESSING_FINISHED') {
    const { reportId, processingStatus } = notification.payload.reportProcessingFinishedNotification
    return `report ${reportId} ${processingStatus}`
  }
  if (notification.NotificationType === 'LISTINGS_ITEM_ISSUES_CHANGE' && notification.PayloadVersion === '2023-12-13') {
    return notification.Payload.Severities.join()
  }
  return notification.NotificationType ?? notification.notificationType
}

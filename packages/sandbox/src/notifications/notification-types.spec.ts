import { describe, expect, it } from '@jest/globals'
import { notificationSchemas } from '../../test/notification-schemas.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { writeEnvelope } from './envelope.js'
import { notificationTypes } from './notification-types.js'

const at = new Date('2026-11-27T12:00:00Z')
const facts = { eventTime: at, publishTime: at, clientId: 'client', subscriptionId: 's', notificationId: 'n' }

describe('the table of notification types', () => {
  it.each(notificationSchemas())('has the form of $type in its schema', (schema) => {
    const { type, payloadVersion, fields, payloadFields } = schema
    const row = notificationTypes[type] ?? {}
    const message = writeEnvelope({ ...facts, type, payloadVersion, payload: {} })
    expect(fields.filter((name) => !(name in message))).toEqual([])
    if (payloadVersion) expect(message.PayloadVersion).toBe(payloadVersion)
    if (row.wrapper) expect(payloadFields).toEqual([row.wrapper])
    else expect(payloadFields.length).toBeGreaterThan(1)
  })

  it('has all types of the model, except one without a known form', () => {
    const { operations } = new OperationIndex(loadModels())
    const create = operations.find(({ id }) => id === 'createSubscription')
    const known = create?.parameters.find(({ name }) => name === 'notificationType')?.['x-known-values'] ?? []
    expect(known.filter((type) => !notificationTypes[type])).toEqual(['EXTERNAL_FULFILLMENT_SHIPMENT_STATUS_CHANGE'])
  })
})

describe('the envelope', () => {
  it('has the payload in the field of its type', () => {
    expect(writeEnvelope({ ...facts, type: 'ORDER_CHANGE', payload: { SellerId: 'A1' } })).toEqual({
      NotificationVersion: '1.0',
      NotificationType: 'ORDER_CHANGE',
      PayloadVersion: '1.0',
      EventTime: at,
      Payload: { OrderChangeNotification: { SellerId: 'A1' } },
      NotificationMetadata: { ApplicationId: 'client', SubscriptionId: 's', PublishTime: at, NotificationId: 'n' },
    })
  })

  it('does not wrap a payload twice', () => {
    const payload = { reportProcessingFinishedNotification: { reportId: '1' } }
    expect(writeEnvelope({ ...facts, type: 'REPORT_PROCESSING_FINISHED', payload })).toMatchObject({ payload })
  })

  it('has the version of the subscription, or the newest of the type', () => {
    const type = 'LISTINGS_ITEM_ISSUES_CHANGE'
    const versionFor = (payloadVersion: string) =>
      writeEnvelope({ ...facts, type, payload: {}, payloadVersion }).PayloadVersion
    expect(['1.0', '2023-12-13', '7'].map(versionFor)).toEqual(['1.0', '2023-12-13', '2023-12-13'])
  })

  it('of an unknown type is that of most types', () => {
    expect(writeEnvelope({ ...facts, type: 'NEW_TYPE', payload: { A: 1 } })).toMatchObject({
      NotificationType: 'NEW_TYPE',
      PayloadVersion: '1.0',
      Payload: { A: 1 },
    })
  })
})

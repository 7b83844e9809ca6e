import { describe, expect, it } from '@jest/globals'
import { NotificationValidator, notificationSchemas } from '../../test/notification-schemas.js'
import { writeEnvelope } from './envelope.js'
import { notificationTypes } from './notification-types.js'
import { testPayload } from './test-payloads.js'

const now = new Date('2026-11-27T12:00:00Z')
const facts = { eventTime: now, publishTime: now, clientId: 'client', subscriptionId: 's', notificationId: 'n' }
const validator = new NotificationValidator()

describe('the payload of a test notification', () => {
  it.each(notificationSchemas())('of $type $payloadVersion is valid against its schema', ({ type, payloadVersion }) => {
    const message = writeEnvelope({ ...facts, type, payloadVersion, payload: testPayload(type, now) })
    expect(validator.faultsOf(JSON.parse(JSON.stringify(message)))).toEqual([])
  })

  it.each(Object.keys(notificationTypes))('of %s is not empty', (type) => {
    expect(Object.keys(testPayload(type, now)).length).toBeGreaterThan(0)
  })

  it('of an unknown type has a selling partner, in the case of the type', () => {
    expect(testPayload('NEW_TYPE', now)).toEqual({ SellerId: 'A1SANDBOXSELLER' })
    expect(testPayload('SHIPMENT_TRACKING_MILESTONE_CHANGED', now)).toEqual({ sellerId: 'A1SANDBOXSELLER' })
  })
})

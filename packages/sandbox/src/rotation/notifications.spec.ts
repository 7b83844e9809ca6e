import { describe, expect, it } from '@jest/globals'
import { newSecretMessage, secretExpiryMessage } from './notifications.js'

const clientId = 'amzn1.application-oa2-client.mine'
const eventTime = new Date('2026-01-02T03:04:05.678Z')
const uuid = expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
const envelope = {
  notificationVersion: '1.0',
  payloadVersion: '1.0',
  eventTime: '2026-01-02T03:04:05.678Z',
  notificationMetadata: {
    applicationId: 'amzn1.sellerapps.app.mine',
    subscriptionId: uuid,
    publishTime: '2026-01-02T03:04:05.678Z',
    notificationId: uuid,
  },
}
const newSecret = {
  clientId,
  newClientSecret: 'amzn1.oa2-cs.v1.next',
  newClientSecretExpiryTime: new Date('2026-07-01T03:04:05.678Z'),
  oldClientSecretExpiryTime: new Date('2026-01-09T03:04:05.678Z'),
}
const expiry = { clientId, clientSecretExpiryTime: new Date('2026-01-09T03:04:05.678Z') }

describe('messages about client secrets', () => {
  it('contain a new secret and both expiry times', () => {
    expect(JSON.parse(newSecretMessage(newSecret, eventTime))).toEqual({
      ...envelope,
      notificationType: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET',
      payload: {
        applicationOAuthClientNewSecret: {
          clientId,
          newClientSecret: 'amzn1.oa2-cs.v1.next',
          newClientSecretExpiryTime: '2026-07-01T03:04:05.678Z',
          oldClientSecretExpiryTime: '2026-01-09T03:04:05.678Z',
        },
      },
    })
  })

  it('contain when a secret expires and why', () => {
    const payload = {
      clientId,
      clientSecretExpiryTime: '2026-01-09T03:04:05.678Z',
      clientSecretExpiryReason: 'PERIODIC_ROTATION',
    }
    expect(JSON.parse(secretExpiryMessage(expiry, eventTime))).toEqual({
      ...envelope,
      notificationType: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY',
      payload: { applicationOAuthClientSecretExpiry: payload },
    })
  })

  it('contain another reason if one is passed', () => {
    expect(secretExpiryMessage({ ...expiry, clientSecretExpiryReason: 'ELSE' })).toContain(
      '"clientSecretExpiryReason":"ELSE"',
    )
  })

  it('have unique IDs', () => {
    const ids = [newSecretMessage(newSecret), newSecretMessage(newSecret), secretExpiryMessage(expiry)].map(
      (body) => JSON.parse(body).notificationMetadata.notificationId,
    )
    expect(new Set(ids).size).toBe(3)
  })
})

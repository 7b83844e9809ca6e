import { describe, expect, it, jest } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { parseNotification } from '@selling-partner/notifications'
import { newSecretMessage, secretExpiryNotice } from '../../test/messages.js'
import { MemorySecretStore } from '../secrets/secret-store.js'
import { readNotification } from './notification.js'
import { SecretRotator } from './secret-rotator.js'

const clientId = 'amzn1.application-oa2-client.one'

const read = (body: string) => readNotification(parseNotification(body), clientId)

describe('a message for the application', () => {
  it('contains the expiry of the secret', () => {
    const body = secretExpiryNotice({
      clientId,
      expiresAt: '2027-03-03T22:06:39.224Z',
      eventTime: '2026-12-03T10:00:00Z',
    })
    expect(read(body)).toEqual({
      type: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY',
      clientId,
      eventTime: Date.parse('2026-12-03T10:00:00Z'),
      expiresAt: Date.parse('2027-03-03T22:06:39.224Z'),
      reason: 'PERIODIC_ROTATION',
    })
  })

  it('contains a new secret', () => {
    const body = newSecretMessage({
      clientId,
      clientSecret: 'new',
      expiresAt: '2027-05-20T10:00:00Z',
      previousExpiresAt: '2026-11-28T10:00:00Z',
      eventTime: '2026-11-21T10:00:00Z',
    })
    expect(read(body)).toEqual({
      type: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET',
      clientId,
      eventTime: Date.parse('2026-11-21T10:00:00Z'),
      clientSecret: 'new',
      expiresAt: Date.parse('2027-05-20T10:00:00Z'),
      previousExpiresAt: Date.parse('2026-11-28T10:00:00Z'),
    })
  })

  it('is accepted with a new secret even if its times cannot be read, because it is the only copy', () => {
    const payload = {
      applicationOAuthClientNewSecret: { clientId, newClientSecret: 'new', newClientSecretExpiryTime: 'soon' },
    }
    const body = JSON.stringify({ notificationType: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET', payload })
    expect(read(body)).toMatchObject({ clientSecret: 'new', expiresAt: undefined })
  })

  it('has its publish time as event time, if it has none', () => {
    const notice = JSON.parse(secretExpiryNotice({ clientId }))
    const body = JSON.stringify({
      ...notice,
      eventTime: undefined,
      notificationMetadata: { publishTime: '2026-12-03T10:00:00Z' },
    })
    expect(read(body)).toMatchObject({ eventTime: Date.parse('2026-12-03T10:00:00Z') })
  })

  it('loses a reason that is not a single word', () => {
    const body = secretExpiryNotice({ clientId }).replace('PERIODIC_ROTATION', 'see https://example.com')
    expect(read(body)).toMatchObject({ reason: undefined })
  })
})

describe('a message is ignored', () => {
  const ofType = (notificationType: unknown, payload: unknown) => JSON.stringify({ notificationType, payload })
  const newSecret = (fields: object) =>
    ofType('APPLICATION_OAUTH_CLIENT_NEW_SECRET', { applicationOAuthClientNewSecret: { clientId, ...fields } })

  it.each([
    ['that is not JSON', 'hello', 'not-json'],
    ['that is empty', '', 'not-json'],
    ['that is JSON but not an object', '"hello"', 'not-json'],
    ['that is null', 'null', 'other-type'],
    ['of another type', ofType('ORDER_CHANGE', {}), 'other-type'],
    ['with a method name as its type', ofType('toString', {}), 'other-type'],
    ['without a type', '{}', 'other-type'],
    ['for another application', secretExpiryNotice({ clientId: 'two' }), 'other-application'],
    [
      'with the secret of another application',
      newSecretMessage({ clientId: 'two', clientSecret: 'new' }),
      'other-application',
    ],
    ['without a payload', ofType('APPLICATION_OAUTH_CLIENT_NEW_SECRET', undefined), 'malformed'],
    ['without a secret', newSecret({}), 'malformed'],
    ['with an empty secret', newSecret({ newClientSecret: '' }), 'malformed'],
    ['with a secret that is a number', newSecret({ newClientSecret: 7 }), 'malformed'],
    ['with whitespace around its secret', newSecret({ newClientSecret: 'new\n' }), 'malformed'],
    ['with an invalid expiry', secretExpiryNotice({ clientId, expiresAt: 'soon' }), 'malformed'],
  ])('%s', async (_, body, reason) => {
    const observer = jest.fn()
    const rotator = new SecretRotator({
      auth: new SellingPartnerAuth({ clientId, clientSecret: () => 'used' }),
      secretStore: new MemorySecretStore(),
      queueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/secrets',
      observers: [observer],
    })
    expect(await rotator.handleMessage(body, { messageId: 'm1' })).toBe('ignored')
    expect(await rotator.handleMessage(body, { messageId: 'm1' })).toBe('ignored')
    expect(observer).toHaveBeenCalledTimes(1)
    expect(observer).toHaveBeenCalledWith(expect.objectContaining({ type: 'message-ignored', messageId: 'm1', reason }))
  })
})

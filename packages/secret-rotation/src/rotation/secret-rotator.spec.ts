import { describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { MemorySecretStore } from '../secrets/secret-store.js'
import { SecretRotator } from './secret-rotator.js'

const store = new MemorySecretStore()
const auth = new SellingPartnerAuth({ clientId: 'one', clientSecret: () => 'used' })
const queueUrl = 'https://sqs.eu-west-1.amazonaws.com/123456789012/secrets'
const good = { auth, store, queueUrl }

describe('SecretRotator', () => {
  it('is made of an auth, a store and a queue', () => {
    expect(new SecretRotator(good)).toBeInstanceOf(SecretRotator)
  })

  it.each([
    ['no options', undefined, 'auth is missing'],
    ['no auth', { ...good, auth: undefined }, 'auth is missing'],
    ['an auth that is none', { ...good, auth: {} }, 'auth is missing'],
    ['no store', { ...good, store: undefined }, 'store is missing'],
    ['a store that cannot be written', { ...good, store: { read: store.read } }, 'store is missing'],
    ['no queue', { ...good, queueUrl: undefined }, 'queueUrl'],
    ['a queue that is no URL', { ...good, queueUrl: 'secrets' }, 'queueUrl'],
    ['observers that are no functions', { ...good, observers: ['me'] }, 'observers must be'],
    ['a threshold of no days', { ...good, rotateBefore: 0 }, 'rotateBefore must be a number of days from 1 to 170'],
    ['a threshold that is no number', { ...good, rotateBefore: '30' }, 'rotateBefore must be'],
    ['a threshold longer than a secret lives', { ...good, rotateBefore: 200 }, 'rotateBefore must be'],
    ['no time until a secret is overdue', { ...good, overdueAfter: 0 }, 'overdueAfter must be'],
    ['no visibility timeout', { ...good, visibilityTimeout: 0 }, 'visibilityTimeout must be'],
    ['an unknown region', { ...good, region: 'mars' }, 'region'],
  ])('refuses %s in one line', (_, options, message) => {
    const make = () => Reflect.construct(SecretRotator, [options])
    expect(make).toThrow(expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringContaining(message) }))
  })
})

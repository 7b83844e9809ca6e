import { beforeEach, describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { ClientSecrets } from './client-secrets.js'

describe('ClientSecrets', () => {
  let clock: FakeClock
  let secrets: ClientSecrets
  beforeEach(() => {
    clock = new FakeClock()
    secrets = new ClientSecrets(clock.read, 'first')
  })

  it('starts with a secret that does not expire', () => {
    expect([secrets.valid, secrets.expiresAt]).toEqual([['first'], Infinity])
  })

  it('accepts a secret until it expires', () => {
    secrets.expireCurrent(2000)
    clock.advance(1)
    expect(secrets.valid).toEqual(['first'])
    clock.advance(1)
    expect(secrets.valid).toEqual([])
  })

  it('lists the newest first, which is the current one', () => {
    secrets.add('second', 5000)
    expect([secrets.valid, secrets.expiresAt]).toEqual([['second', 'first'], 5000])
  })

  it('expires older secrets, but never later than before', () => {
    secrets.add('second', 3000)
    secrets.expireOlderThan('second', 1000)
    secrets.add('third', 9000)
    secrets.expireOlderThan('third', 2000)
    expect(secrets.valid).toEqual(['third', 'second', 'first'])
    clock.advance(1)
    expect(secrets.valid).toEqual(['third', 'second'])
    clock.advance(1)
    expect(secrets.valid).toEqual(['third'])
  })

  it('does not expire older secrets if the newer one was removed', () => {
    secrets.add('second', 9000)
    secrets.remove('second')
    secrets.expireOlderThan('second', 0)
    expect([secrets.valid, secrets.expiresAt]).toEqual([['first'], Infinity])
  })

  it('replace() keeps the expiry of valid secrets, and gives none to new or expired ones', () => {
    secrets.expireCurrent(1000)
    secrets.replace(['second', 'first'])
    clock.advance(1)
    expect(secrets.valid).toEqual(['second'])
    secrets.replace(['first'])
    expect([secrets.valid, secrets.expiresAt]).toEqual([['first'], Infinity])
  })

  it('can be empty', () => {
    secrets.replace([])
    secrets.expireCurrent(1000)
    expect([secrets.valid, secrets.expiresAt]).toEqual([[], Infinity])
  })
})

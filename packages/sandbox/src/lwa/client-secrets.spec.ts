import { beforeEach, describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { ClientSecrets } from './client-secrets.js'

describe('the client secrets of an application', () => {
  let clock: FakeClock
  let secrets: ClientSecrets
  beforeEach(() => {
    clock = new FakeClock()
    secrets = new ClientSecrets(clock.read, 'first')
  })

  it('begin with one that has no end', () => {
    expect([secrets.taken, secrets.endsAt]).toEqual([['first'], Infinity])
  })

  it('are taken until their end, and not at it', () => {
    secrets.end(2000)
    clock.advance(1)
    expect(secrets.taken).toEqual(['first'])
    clock.advance(1)
    expect(secrets.taken).toEqual([])
  })

  it('are told newest first, and the newest is in use', () => {
    secrets.add('second', 5000)
    expect([secrets.taken, secrets.endsAt]).toEqual([['second', 'first'], 5000])
  })

  it('end when a newer one says so, and never later than they would have', () => {
    secrets.add('second', 3000)
    secrets.endOlderThan('second', 1000)
    secrets.add('third', 9000)
    secrets.endOlderThan('third', 2000)
    expect(secrets.taken).toEqual(['third', 'second', 'first'])
    clock.advance(1)
    expect(secrets.taken).toEqual(['third', 'second'])
    clock.advance(1)
    expect(secrets.taken).toEqual(['third'])
  })

  it('stay as they are where the newer one has been taken away', () => {
    secrets.add('second', 9000)
    secrets.remove('second')
    secrets.endOlderThan('second', 0)
    expect([secrets.taken, secrets.endsAt]).toEqual([['first'], Infinity])
  })

  it('keep their end when they are replaced by themselves, and have none when they are new or come back', () => {
    secrets.end(1000)
    secrets.replace(['second', 'first'])
    clock.advance(1)
    expect(secrets.taken).toEqual(['second'])
    secrets.replace(['first'])
    expect([secrets.taken, secrets.endsAt]).toEqual([['first'], Infinity])
  })

  it('may be none at all', () => {
    secrets.replace([])
    secrets.end(1000)
    expect([secrets.taken, secrets.endsAt]).toEqual([[], Infinity])
  })
})

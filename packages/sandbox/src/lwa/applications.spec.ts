import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { Applications } from './applications.js'

const clock = new FakeClock().read
const rows = [
  { clientId: 'a', clientSecret: '1', refreshToken: 'r1' },
  { clientId: 'a', clientSecret: '1', refreshToken: 'r2' },
  { clientId: 'b', clientSecret: '2' },
]

describe('Applications', () => {
  it('accepts the secret of an application', () => {
    const applications = new Applications(rows, clock)
    expect([
      applications.acceptsSecret('a', '1'),
      applications.acceptsSecret('a', '2'),
      applications.acceptsSecret('c', '1'),
    ]).toEqual([true, false, false])
  })

  it('keeps selling partners and applications separate', () => {
    const applications = new Applications(rows, clock)
    expect(applications.sellerOf('a', 'r1')).not.toBe(applications.sellerOf('a', 'r2'))
    expect(applications.sellerOf('b', 'r1')).toBeUndefined()
  })

  it('authorizes an application for another selling partner', () => {
    const applications = new Applications(rows, clock)
    expect(applications.sellerOf('b', applications.authorize('b', 's'))).toBe('s')
  })

  it('replaces an application’s secrets and keeps its selling partners', () => {
    const applications = new Applications(rows, clock)
    const accepted = () => ['1', '2'].map((secret) => applications.acceptsSecret('a', secret))
    applications.secretsOf('a').replace(['2', '1'])
    expect(accepted()).toEqual([true, true])
    applications.secretsOf('a').replace(['2'])
    expect(accepted()).toEqual([false, true])
    expect(applications.sellerOf('a', 'r1')).toBe('r1')
    expect(() => applications.secretsOf('c')).toThrow('No application has the client ID c.')
  })

  it('rejects two secrets for one client ID', () => {
    const clash = [...rows, { clientId: 'a', clientSecret: '9' }]
    expect(() => new Applications(clash, clock)).toThrow('The client ID a has two secrets.')
  })
})

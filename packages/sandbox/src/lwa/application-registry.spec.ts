import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { ApplicationRegistry } from './application-registry.js'

const clock = new FakeClock().read
const rows = [
  { clientId: 'a', clientSecret: '1', refreshToken: 'r1' },
  { clientId: 'a', clientSecret: '1', refreshToken: 'r2' },
  { clientId: 'b', clientSecret: '2' },
]

describe('the application registry', () => {
  it('knows an application by its id and secret', () => {
    const applications = new ApplicationRegistry(rows, clock)
    expect([applications.knows('a', '1'), applications.knows('a', '2'), applications.knows('c', '1')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('keeps the selling partners of an application apart, and from another application', () => {
    const applications = new ApplicationRegistry(rows, clock)
    expect(applications.sellerOf('a', 'r1')).not.toBe(applications.sellerOf('a', 'r2'))
    expect(applications.sellerOf('b', 'r1')).toBeUndefined()
  })

  it('authorizes an application for one more selling partner', () => {
    const applications = new ApplicationRegistry(rows, clock)
    expect(applications.sellerOf('b', applications.authorize('b', 's'))).toBe('s')
  })

  it('takes other secrets from an application when they are replaced, and one more seller all the same', () => {
    const applications = new ApplicationRegistry(rows, clock)
    const known = () => ['1', '2'].map((secret) => applications.knows('a', secret))
    applications.secretsOf('a').replace(['2', '1'])
    expect(known()).toEqual([true, true])
    applications.secretsOf('a').replace(['2'])
    expect(known()).toEqual([false, true])
    expect(applications.sellerOf('a', 'r1')).toBe('r1')
    expect(() => applications.secretsOf('c')).toThrow('There is no application with the client id c')
  })

  it('refuses two secrets for one client id', () => {
    const clash = [...rows, { clientId: 'a', clientSecret: '9' }]
    expect(() => new ApplicationRegistry(clash, clock)).toThrow('The client id a has two secrets')
  })
})

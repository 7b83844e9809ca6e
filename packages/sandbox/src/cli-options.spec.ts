import { describe, expect, it } from '@jest/globals'
import { readCliOptions } from './cli-options.js'
import { demoCredentials } from './credentials.js'

describe('the command line', () => {
  it('has a default for everything', () => {
    expect(readCliOptions([])).toEqual({
      type: 'start',
      options: {
        port: 0,
        host: '127.0.0.1',
        credentials: demoCredentials,
        authorizationCodes: [],
        usagePlan: undefined,
        tokenLifetime: 3600,
      },
    })
  })

  it('reads every option', () => {
    const text =
      '--port 80 --host ::1 --client-id i --client-secret s --refresh-token r --authorization-code c --usage-plan .5/15 --token-lifetime 9'
    expect(readCliOptions(text.split(' '))).toEqual({
      type: 'start',
      options: {
        port: 80,
        host: '::1',
        credentials: { clientId: 'i', clientSecret: 's', refreshToken: 'r' },
        authorizationCodes: ['c'],
        usagePlan: { rate: 0.5, burst: 15 },
        tokenLifetime: 9,
      },
    })
    expect(readCliOptions(['--usage-plan', 'off'])).toMatchObject({ options: { usagePlan: 'off' } })
  })

  it('knows help and version', () => {
    expect([readCliOptions(['--help']), readCliOptions(['--version'])]).toEqual([{ type: 'help' }, { type: 'version' }])
  })

  it.each([
    [['--port', 'x'], /^--port takes a number from 0 to 65535, not "x"\.$/],
    [['--port', '65536'], /^--port takes/],
    [['--port', '1.5'], /^--port takes/],
    [['--usage-plan', '5'], /^--usage-plan takes a rate and a burst/],
    [['--usage-plan', '0/1'], /^--usage-plan takes/],
    [['--token-lifetime', '0'], /^--token-lifetime takes/],
    [['--bogus'], /--bogus/],
    [['extra'], /extra/],
  ])('refuses %j', (args, message) => {
    expect(() => readCliOptions(args)).toThrow(message)
  })
})

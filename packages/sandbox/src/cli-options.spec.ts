import { describe, expect, it } from '@jest/globals'
import { readCliOptions } from './cli-options.js'
import { demoCredentials } from './lwa/applications.js'

describe('the command line', () => {
  it('has defaults', () => {
    expect(readCliOptions([])).toEqual({
      type: 'start',
      options: {
        port: 0,
        host: '127.0.0.1',
        credentials: demoCredentials,
        authorizationCodes: [],
        usagePlan: undefined,
        tokenLifetimeSeconds: 3600,
        rotation: undefined,
        seed: 42,
        faults: { rate: 0 },
        strict: false,
      },
    })
  })

  it('reads every option', () => {
    const text =
      '--port 80 --host ::1 --client-id i --client-secret s --refresh-token r --authorization-code c --usage-plan .5/15 --token-lifetime 9 --seed 7 --fault-rate .25 --strict'
    expect(readCliOptions(text.split(' '))).toEqual({
      type: 'start',
      options: {
        port: 80,
        host: '::1',
        credentials: { clientId: 'i', clientSecret: 's', refreshToken: 'r' },
        authorizationCodes: ['c'],
        usagePlan: { rate: 0.5, burst: 15 },
        tokenLifetimeSeconds: 9,
        seed: 7,
        faults: { rate: 0.25 },
        strict: true,
      },
    })
    expect(readCliOptions(['--usage-plan', 'off'])).toMatchObject({ options: { usagePlan: 'off' } })
  })

  it('reads the queue for new secrets and their lifetimes', () => {
    const queueUrl = 'http://127.0.0.1:4566/000000000000/secrets'
    expect(readCliOptions(['--queue-url', queueUrl])).toMatchObject({ options: { rotation: { queueUrl } } })
    const lifetimes = ['--old-secret-lifetime', '60', '--secret-lifetime', '300']
    expect(readCliOptions(['--queue-url', queueUrl, ...lifetimes])).toMatchObject({
      options: { rotation: { queueUrl, oldSecretLifetimeSeconds: 60, secretLifetimeSeconds: 300 } },
    })
  })

  it('reads the command record', () => {
    const url = 'https://sellingpartnerapi-eu.amazon.com'
    expect(readCliOptions(['record', '--to', 'c.json', '--target', url, '--port', '81'])).toEqual({
      type: 'record',
      options: { to: 'c.json', target: url, port: 81, host: '127.0.0.1' },
    })
    expect(readCliOptions(['--cassette', 'c.json'])).toMatchObject({ type: 'start', options: { cassette: 'c.json' } })
  })

  it('reads --help and --version', () => {
    expect([readCliOptions(['--help']), readCliOptions(['--version'])]).toEqual([{ type: 'help' }, { type: 'version' }])
  })

  it.each([
    [['--port', 'x'], /^--port is invalid, "x"\. Use a number from 0 to 65535\.$/],
    [['--port', '65536'], /^--port is invalid/],
    [['--port', '1.5'], /^--port is invalid/],
    [['--usage-plan', '5'], /^--usage-plan is invalid, "5"\. Use RATE\/BURST/],
    [['--usage-plan', '0/1'], /^--usage-plan is invalid/],
    [['--token-lifetime', '0'], /^--token-lifetime is invalid/],
    [['--seed', 'x'], /^--seed is invalid, "x"\. Use a whole number from 0\.$/],
    [['--queue-url', 'secrets'], /^--queue-url is invalid, "secrets"\. Use the URL of an SQS queue\.$/],
    [['--queue-url', 'http://a/q', '--secret-lifetime', 'x'], /^--secret-lifetime is invalid/],
    [['--queue-url', 'http://a/q', '--old-secret-lifetime', '0'], /^--old-secret-lifetime is invalid/],
    [['--secret-lifetime', '9'], /^--secret-lifetime has no effect without --queue-url/],
    [['--old-secret-lifetime', '9'], /^--old-secret-lifetime has no effect without --queue-url/],
    [['--fault-rate', '2'], /^--fault-rate is invalid, "2"\. Use a number from 0 to 1\.$/],
    [['record'], /^--to is missing\. Add the file to write/],
    [['record', '--to', 'c.json', '--target', 'amazon'], /^--target is invalid, "amazon"\. Use a URL\.$/],
    [['--to', 'c.json'], /^--to has no effect without the command record\. Remove it\.$/],
    [['--bogus'], /--bogus/],
    [['extra'], /extra/],
  ])('rejects %j', (args, message) => {
    expect(() => readCliOptions(args)).toThrow(message)
  })
})

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import { demoCredentials } from '../lwa/applications.js'
import type { OptionRow } from './option-row.js'
import { optionTable } from './option-table.js'

const file = join(mkdtempSync(join(tmpdir(), 'sandbox-options-')), 'sandbox.json')

import { readCliOptions } from './cli-options.js'

describe('the command line', () => {
  it('leaves defaults to startSandbox, except the credentials, which it prints', () => {
    expect(readCliOptions([])).toEqual({ type: 'start', options: { credentials: demoCredentials } })
  })

  it('reads every option', () => {
    const text =
      '--port 80 --host ::1 --client-id i --client-secret s --refresh-token r --authorization-code c --usage-plan .5/15 --token-lifetime 9 --seed 7 --strict'
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
        strict: true,
      },
    })
    expect(readCliOptions(['--usage-plan', 'off'])).toMatchObject({ options: { usagePlan: 'off' } })
  })

  it('reads the options of the account and the other tools for tests', () => {
    writeFileSync(file, JSON.stringify({ products: [{ sku: 'A' }] }))
    const text = `--account ${file} --unknown-ids reject --start-date 2026-11-01 --fault-rate 0.1 --call-log-size 9`
    expect(
      readCliOptions(`${text} --sqs-endpoint http://127.0.0.1:4566 --sqs-region eu-west-1`.split(' ')),
    ).toMatchObject({
      options: {
        account: { products: [{ sku: 'A' }] },
        unknownIds: 'reject',
        startDate: new Date('2026-11-01'),
        faults: { rate: 0.1 },
        callLogSize: 9,
        sqs: { endpoint: 'http://127.0.0.1:4566', region: 'eu-west-1' },
      },
    })
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
    const target = 'https://sellingpartnerapi-eu.amazon.com'
    expect(readCliOptions(['record', '--to', 'c.json', '--target', target, '--port', '81'])).toEqual({
      type: 'record',
      options: { to: 'c.json', target, port: 81 },
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
    [['--account', '/missing.json'], /^--account is invalid, "\/missing\.json"\. Use a JSON file/],
    [['--unknown-ids', 'maybe'], /^--unknown-ids is invalid, "maybe"\. Use generate or reject\.$/],
    [['--start-date', '1'], /^--start-date is invalid/],
    [['--fault-rate', '2'], /^--fault-rate is invalid, "2"\. Use a number from 0 to 1/],
    [['--models', '/missing'], /^\/missing has no models\./],
    [['--config', '/missing.json'], /^\/missing\.json can't be read \(ENOENT\)\. Pass a JSON file to --config\.$/],
    [['record'], /^--to is missing\. Add the file to write/],
    [['record', '--to', 'c.json', '--target', 'amazon'], /^--target is invalid, "amazon"\. Use a URL\.$/],
    [['--to', 'c.json'], /^--to has no effect without the command record\. Remove it\.$/],
    [['--bogus'], /--bogus/],
    [['extra'], /extra/],
  ])('rejects %j', (args, message) => {
    expect(() => readCliOptions(args)).toThrow(message)
  })
})

describe('a configuration file', () => {
  const read = (config: unknown, ...args: string[]) => {
    writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
    return readCliOptions(['--config', file, ...args])
  }

  it('has the options of startSandbox as keys', () => {
    const config = {
      port: 8080,
      credentials: [{ clientId: 'i', clientSecret: 's' }],
      usagePlan: { rate: 5, burst: 15 },
      account: { products: [{ sku: 'A' }] },
      faults: { rate: 0.5, kinds: ['reset'] },
      rotation: { queueUrl: 'http://a/q', secretLifetimeSeconds: 9 },
      strict: true,
    }
    expect(read({ ...config, startDate: '2026-11-01T10:00:00Z' })).toEqual({
      type: 'start',
      options: { ...config, startDate: new Date('2026-11-01T10:00:00Z') },
    })
  })

  it('is overridden by flags, for options with several fields field by field', () => {
    const config = { port: 1, seed: 7, faults: { rate: 0.5, kinds: ['reset'] } }
    expect(read(config, '--port', '2', '--fault-rate', '0.1')).toMatchObject({
      options: { port: 2, seed: 7, faults: { rate: 0.1, kinds: ['reset'] } },
    })
    const credentials = { clientId: 'i', clientSecret: 's' }
    expect(read({ credentials }, '--client-id', 'j')).toEqual({
      type: 'start',
      options: { credentials: { clientId: 'j', clientSecret: 's' } },
    })
  })

  it.each([
    ['{', /is not valid JSON\./],
    ['[]', /is not a JSON object\./],
    [{ usagePlans: 1 }, /has the unknown key usagePlans\. Did you mean usagePlan\?$/],
    [{ port: 'x' }, /is invalid\. port must be of type integer\.$/],
    [{ port: 65536 }, /is invalid\. port must be at most 65535\.$/],
    [{ clock: 1 }, /can't set clock\. Remove it, because only code can set it\.$/],
    [{ usagePlan: 'on' }, /is invalid\. usagePlan must be one of off\.$/],
    [{ usagePlan: { rate: 1 } }, /is invalid\. usagePlan\.burst is required\.$/],
    [{ faults: { rate: 1, kind: [] } }, /is invalid\. faults\.kind is unknown\. Did you mean kinds\?$/],
    [{ account: { products: [{}] } }, /is invalid\. account\.products\[0\]\.sku is required\.$/],
    [
      { account: { products: [{ sku: 'A', prize: 1 }] } },
      /account\.products\[0\]\.prize is unknown\. Did you mean price\?/,
    ],
    [{ credentials: { clientId: 'i' } }, /is invalid\. credentials\.clientSecret is required\.$/],
    [{ startDate: 'soon' }, /is invalid\. startDate must be an ISO 8601 date-time\.$/],
  ])('rejects %j', (config, message) => {
    expect(() => read(config)).toThrow(message)
  })
})

describe('the table of options', () => {
  it('is the table in the README', () => {
    const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8')
    const shown = readme.split('<!-- options:start -->')[1]?.split('<!-- options:end -->')[0]?.trim()
    expect(shown).toBe(readmeTable())
  })
})

/** Flags and keys of the configuration file. A key is the name of the option. */
function readmeTable(): string {
  const rows = Object.entries<OptionRow>(optionTable).map(([key, row]) => [
    `\`${key}\``,
    row.flags.map(({ name }) => `\`--${name}\``).join(', ') || 'only in code',
    row.default,
    row.text,
  ])
  return [['Option', 'Flag', 'Default', ''], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replaceAll('  |', ' |'))
    .join('\n')
}

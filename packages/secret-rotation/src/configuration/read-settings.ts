import { ConfigurationError, type Region, regions } from '@selling-partner/auth'
import type { ConfigurationFile } from './configuration-file.js'
import { type SettingName, type Settings, settingRows } from './settings.js'

/** The sources of settings, in order of precedence. */
interface SettingSources {
  readonly flags?: Readonly<Partial<Record<SettingName, string>>>
  /** Environment variables. An empty one counts as not set. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly file?: ConfigurationFile
}

/** A value, and its source's name in errors. */
interface Given {
  readonly value: unknown
  readonly source: string
}

/**
 * Reads and checks the settings. Missing settings are left out. `requireSettings` checks for them.
 *
 * @throws ConfigurationError if a value is invalid. It names the source, not the value, which may be a misplaced secret.
 */
export function readSettings(sources: SettingSources): Settings {
  const given = (name: SettingName) => findGiven(sources, name)
  return {
    clientId: read(given('clientId'), readClientId),
    queueUrl: read(given('queueUrl'), readQueueUrl),
    secretStore: read(given('secretStore'), readText),
    rotateBeforeDays: read(given('rotateBeforeDays'), readNumber('days')),
    overdueAfterSeconds: read(given('overdueAfterSeconds'), readNumber('seconds')),
    region: read(given('region'), readRegion) ?? 'na',
    awsRegion: read(given('awsRegion'), readAwsRegion),
    lwaUrl: read(given('lwaUrl'), readText),
    baseUrl: read(given('baseUrl'), readText),
  }
}

function findGiven({ flags, environment, file }: SettingSources, name: SettingName): Given | undefined {
  const { flag, variable } = settingRows[name]
  if (flags?.[name] !== undefined) return { value: flags[name], source: `--${flag}` }
  if (environment[variable]) return { value: environment[variable], source: variable }
  if (file?.values[name] !== undefined) return { value: file.values[name], source: `${name} in ${file.path}` }
  return undefined
}

function read<Value>(given: Given | undefined, readValue: (given: Given) => Value): Value | undefined {
  return given && readValue(given)
}

/** Prefixes of Amazon's client secrets and refresh tokens. */
const amazonSecret = /amzn1\.oa2-cs\.|Atz[a-z]\|/

function readText({ value, source }: Given): string {
  if (typeof value !== 'string' || value === '') throw invalid(source, 'Use a non-empty string')
  if (value !== value.trim()) throw invalid(source, 'Remove the whitespace around the value')
  if (!amazonSecret.test(value)) return value
  throw new ConfigurationError(`${source} contains a secret. Remove it.`)
}

function readClientId(given: Given): string {
  const clientId = readText(given)
  if (!/\s/.test(clientId)) return clientId
  throw invalid(given.source, 'Use the LWA client ID, amzn1.application-oa2-client.…, without whitespace')
}

function readQueueUrl(given: Given): string {
  const url = readText(given)
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  const example = 'https://sqs.eu-west-1.amazonaws.com/123456789012/name'
  throw invalid(given.source, `Use the URL of the queue, not its name or ARN: ${example}`)
}

function readRegion(given: Given): Region {
  const region = readText(given)
  if (isRegion(region)) return region
  throw invalid(given.source, `Use one of ${Object.keys(regions).join(', ')}`)
}

function isRegion(text: string): text is Region {
  return Object.hasOwn(regions, text)
}

function readAwsRegion(given: Given): string {
  const region = readText(given)
  if (/^[a-z\d-]+$/.test(region)) return region
  throw invalid(given.source, 'Use an AWS region, such as eu-west-1')
}

function readNumber(unit: string): (given: Given) => number {
  return ({ value, source }) => {
    const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number) && number > 0) return number
    throw invalid(source, `Use a number of ${unit} above 0`)
  }
}

function invalid(source: string, remedy: string): ConfigurationError {
  return new ConfigurationError(`${source} is invalid. ${remedy}.`)
}

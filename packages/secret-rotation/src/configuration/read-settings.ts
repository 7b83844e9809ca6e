import { ConfigurationError, type Region, regions } from '@selling-partner/auth'
import type { ConfigurationFile } from './configuration-file.js'
import { type SettingName, type Settings, settingRows } from './settings.js'

/** Where settings come from: the first that has one wins. */
export interface SettingSources {
  /** What the command line says. */
  readonly flags?: Readonly<Partial<Record<SettingName, string>>>
  /** The environment's variables; one that is empty counts as not set. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly file?: ConfigurationFile
}

/** A value that was set, and what a message calls the place that it comes from. */
interface Given {
  readonly value: unknown
  readonly source: string
}

/**
 * Reads and checks the settings. What is missing stays out: `requireSettings` says so to whoever needs it.
 *
 * @throws ConfigurationError where a value is malformed. It names the place, never the value: that may be a secret in the wrong place.
 */
export function readSettings(sources: SettingSources): Settings {
  const given = (name: SettingName) => findGiven(sources, name)
  return {
    clientId: read(given('clientId'), readClientId),
    queueUrl: read(given('queueUrl'), readQueueUrl),
    store: read(given('store'), readText),
    rotateBefore: read(given('rotateBefore'), readNumber('days')),
    overdueAfter: read(given('overdueAfter'), readNumber('seconds')),
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

/** How Amazon's client secrets and refresh tokens begin. */
const amazonSecret = /amzn1\.oa2-cs\.|Atz[a-z]\|/

function readText({ value, source }: Given): string {
  if (typeof value !== 'string' || value === '')
    throw new ConfigurationError(`${source} must be a text that is not empty`)
  if (value !== value.trim()) throw new ConfigurationError(`${source} has white space around its value: trim it`)
  if (!amazonSecret.test(value)) return value
  throw new ConfigurationError(`${source} holds a secret, which does not belong there: take it out`)
}

function readClientId(given: Given): string {
  const clientId = readText(given)
  if (!/\s/.test(clientId)) return clientId
  throw new ConfigurationError(
    `${given.source} has white space in it: pass the LWA client id, amzn1.application-oa2-client.…`,
  )
}

function readQueueUrl(given: Given): string {
  const url = readText(given)
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw new ConfigurationError(
    `${given.source} must be the URL of the queue, not its name or ARN: write it like https://sqs.eu-west-1.amazonaws.com/123456789012/name`,
  )
}

function readRegion(given: Given): Region {
  const region = readText(given)
  if (isRegion(region)) return region
  throw new ConfigurationError(`${given.source} must be one of ${Object.keys(regions).join(', ')}`)
}

function isRegion(text: string): text is Region {
  return Object.hasOwn(regions, text)
}

function readAwsRegion(given: Given): string {
  const region = readText(given)
  if (/^[a-z\d-]+$/.test(region)) return region
  throw new ConfigurationError(`${given.source} must be an AWS region, such as eu-west-1`)
}

function readNumber(unit: string): (given: Given) => number {
  return ({ value, source }) => {
    const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number) && number > 0) return number
    throw new ConfigurationError(`${source} must be a number of ${unit} above 0`)
  }
}

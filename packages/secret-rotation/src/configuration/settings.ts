import type { Region } from '@selling-partner/auth'
import { ConfigurationError } from '@selling-partner/auth'

/** What a rotator is made from where nobody writes code: on the command line and in a Lambda function. */
export interface Settings {
  /** The application's LWA client id. */
  readonly clientId?: string
  /** The region whose endpoint is asked to rotate: any will do, since the secret is the application's in all of them. */
  readonly region: Region
  /** The URL of the SQS queue that Amazon sends the new secret to. */
  readonly queueUrl?: string
  /** Where the secret is kept: `file:/path/to/secret.json` or `secrets-manager:<name or ARN>`. */
  readonly store?: string
  /** Days before the secret's end at which it is rotated. */
  readonly rotateBefore?: number
  /** Seconds after which a new secret that has not come is overdue. */
  readonly overdueAfter?: number
  /** LWA's token endpoint. */
  readonly lwaUrl?: string
  /** Another server than Amazon's, for tests: it takes the region's place. */
  readonly baseUrl?: string
  /** The AWS region of the queue and of Secrets Manager. */
  readonly awsRegion?: string
}

export type SettingName = keyof Settings

interface SettingRow {
  /** The environment variable. */
  readonly variable: string
  /** The flag of the command line, without its dashes. */
  readonly flag: string
  /** What the flag takes, in the help. */
  readonly takes: string
  readonly meaning: string
}

/** Where each setting may come from. */
export const settingRows: Readonly<Record<SettingName, SettingRow>> = {
  clientId: { variable: 'LWA_CLIENT_ID', flag: 'client-id', takes: 'ID', meaning: "The application's LWA client id" },
  queueUrl: {
    variable: 'SECRET_ROTATION_QUEUE_URL',
    flag: 'queue-url',
    takes: 'URL',
    meaning: 'The SQS queue that Amazon sends the new secret to',
  },
  store: {
    variable: 'SECRET_ROTATION_STORE',
    flag: 'store',
    takes: 'STORE',
    meaning: 'Where the secret is kept: file:PATH or secrets-manager:NAME',
  },
  rotateBefore: {
    variable: 'SECRET_ROTATION_BEFORE',
    flag: 'rotate-before',
    takes: 'DAYS',
    meaning: "How long before the secret's end it is rotated (default 30)",
  },
  overdueAfter: {
    variable: 'SECRET_ROTATION_OVERDUE_AFTER',
    flag: 'overdue-after',
    takes: 'SECONDS',
    meaning: 'When a new secret that has not come is overdue (default 3600)',
  },
  region: {
    variable: 'SP_API_REGION',
    flag: 'region',
    takes: 'REGION',
    meaning: 'Where to ask for it: na, eu or fe; any will do (default na)',
  },
  awsRegion: {
    variable: 'AWS_REGION',
    flag: 'aws-region',
    takes: 'REGION',
    meaning: 'The AWS region of the queue and of Secrets Manager',
  },
  lwaUrl: { variable: 'LWA_URL', flag: 'lwa-url', takes: 'URL', meaning: "LWA's token endpoint (default Amazon's)" },
  baseUrl: {
    variable: 'SP_API_BASE_URL',
    flag: 'base-url',
    takes: 'URL',
    meaning: "A server in the place of Amazon's, for tests",
  },
}

export const settingNames: readonly SettingName[] = [
  'clientId',
  'queueUrl',
  'store',
  'rotateBefore',
  'overdueAfter',
  'region',
  'awsRegion',
  'lwaUrl',
  'baseUrl',
]

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingRows, name)
}

/** Settings of which some are there for sure. */
export type SettingsWith<Name extends SettingName> = Settings & Required<Pick<Settings, Name>>

/**
 * Checks that settings are there.
 *
 * @param file The configuration file that a missing one could be written to; left out where only the environment is read.
 * @throws ConfigurationError that names all that are missing, and where each can come from.
 */
export function requireSettings<Name extends SettingName>(
  settings: Settings,
  names: readonly Name[],
  file?: string,
): SettingsWith<Name> {
  if (hasSettings(settings, names)) return settings
  const missing = names.filter((name) => settings[name] === undefined)
  const places = missing.map((name) => `${name} (${placesOf(name, file !== undefined)})`)
  const [verb, them] = missing.length > 1 ? ['are', 'them'] : ['is', 'it']
  const remedy =
    file === undefined ? `set ${them} in the environment` : `set ${them} there, or write ${them} to ${file}`
  throw new ConfigurationError(`${listed(places)} ${verb} missing: ${remedy}`)
}

function hasSettings<Name extends SettingName>(
  settings: Settings,
  names: readonly Name[],
): settings is SettingsWith<Name> {
  return names.every((name) => settings[name] !== undefined)
}

function placesOf(name: SettingName, hasFlags: boolean): string {
  const { variable, flag } = settingRows[name]
  return hasFlags ? `${variable} or --${flag}` : variable
}

function listed(texts: readonly string[]): string {
  const [last, ...others] = [...texts].reverse()
  return others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : String(last)
}

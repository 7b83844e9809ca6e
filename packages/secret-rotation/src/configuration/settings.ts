import { ConfigurationError, type Region } from '@selling-partner/auth'

/** Settings of the command line and of the Lambda function. */
export interface Settings {
  /** The application's LWA client ID. */
  readonly clientId?: string
  /** SP-API region to send the request to. Any region works: the secret is the same in all of them. */
  readonly region: Region
  /** URL of the SQS queue for the new secret. */
  readonly queueUrl?: string
  /** Name of the secret store: `file:/path/to/secret.json` or `secrets-manager:<name or ARN>`. */
  readonly secretStore?: string
  /** Days before expiry at which to replace the secret. */
  readonly rotateBeforeDays?: number
  /** Seconds to wait for a new secret before requesting it again. */
  readonly overdueAfterSeconds?: number
  /** URL of LWA's token endpoint. */
  readonly lwaUrl?: string
  /** URL of another server, for tests. Replaces the region. */
  readonly baseUrl?: string
  /** AWS region of the queue and of Secrets Manager. A region in the queue's URL or the secret's ARN overrides it. */
  readonly awsRegion?: string
}

export type SettingName = keyof Settings

/** Settings of which some are present. */
export type SettingsWith<Name extends SettingName> = Settings & Required<Pick<Settings, Name>>

interface SettingRow {
  /** The environment variable. */
  readonly variable: string
  /** The command line flag, without dashes. */
  readonly flag: string
  /** Placeholder of the flag's value in the help. */
  readonly takes: string
  readonly meaning: string
}

/** The sources of each setting. */
export const settingRows: Readonly<Record<SettingName, SettingRow>> = {
  clientId: { variable: 'LWA_CLIENT_ID', flag: 'client-id', takes: 'ID', meaning: "The application's LWA client ID" },
  queueUrl: {
    variable: 'SECRET_ROTATION_QUEUE_URL',
    flag: 'queue-url',
    takes: 'URL',
    meaning: 'URL of the SQS queue for the new secret',
  },
  secretStore: {
    variable: 'SECRET_ROTATION_STORE',
    flag: 'secret-store',
    takes: 'STORE',
    meaning: 'Place of the secret: file:PATH or secrets-manager:NAME',
  },
  rotateBeforeDays: {
    variable: 'SECRET_ROTATION_BEFORE_DAYS',
    flag: 'rotate-before',
    takes: 'DAYS',
    meaning: 'Days before expiry at which to replace the secret (default 30)',
  },
  overdueAfterSeconds: {
    variable: 'SECRET_ROTATION_OVERDUE_AFTER_SECONDS',
    flag: 'overdue-after',
    takes: 'SECONDS',
    meaning: 'Seconds to wait for a new secret before requesting it again (default 3600)',
  },
  region: {
    variable: 'SP_API_REGION',
    flag: 'region',
    takes: 'REGION',
    meaning: 'SP-API region to send the request to: na, eu or fe. Any works (default na)',
  },
  awsRegion: {
    variable: 'AWS_REGION',
    flag: 'aws-region',
    takes: 'REGION',
    meaning: "AWS region, unless the queue's URL or the secret's ARN contains one (default the AWS SDK's)",
  },
  lwaUrl: {
    variable: 'LWA_URL',
    flag: 'lwa-url',
    takes: 'URL',
    meaning: "URL of LWA's token endpoint (default Amazon's)",
  },
  baseUrl: {
    variable: 'SP_API_BASE_URL',
    flag: 'base-url',
    takes: 'URL',
    meaning: "URL of a server to use instead of Amazon's, for tests",
  },
}

export const settingNames: readonly SettingName[] = [
  'clientId',
  'queueUrl',
  'secretStore',
  'rotateBeforeDays',
  'overdueAfterSeconds',
  'region',
  'awsRegion',
  'lwaUrl',
  'baseUrl',
]

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingRows, name)
}

/**
 * Checks that settings are present.
 *
 * @param file The configuration file to name in the error. Absent if only the environment is read.
 * @throws ConfigurationError that names every missing setting and its sources.
 */
export function requireSettings<Name extends SettingName>(
  settings: Settings,
  names: readonly Name[],
  file?: string,
): SettingsWith<Name> {
  if (hasSettings(settings, names)) return settings
  const missing = names.filter((name) => settings[name] === undefined)
  const places = missing.map((name) => `${name} (${placesOf(name, file !== undefined)})`)
  const remedy = file === undefined ? 'Set the environment variable' : `Set one of the sources, or add it to ${file}`
  throw new ConfigurationError(`Missing settings: ${places.join(', ')}. ${remedy}.`)
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

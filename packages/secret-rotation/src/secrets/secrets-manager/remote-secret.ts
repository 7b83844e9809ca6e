import { SharedStoreError } from '@selling-partner/auth'
import { type AwsClient, loadAwsPackage } from '@selling-partner/notifications/internal'
import { type SecretsManagerAction, toSecretsManagerError } from './secrets-manager-errors.js'

/** The version of a secret that is in use. */
export interface CurrentVersion {
  readonly id: string
  readonly text: string
}

/** The stages of a secret's versions at one moment. */
interface SecretStages {
  readonly arn: string
  /** ID of the version with the stage AWSCURRENT. */
  readonly current?: string
  /** ID of the version with the stage AWSPREVIOUS. */
  readonly previous?: string
  /** Whether the secret has no version. */
  readonly isEmpty: boolean
}

/** Sends requests about one secret to Secrets Manager. */
export class RemoteSecret {
  readonly #id: string
  readonly #name: string
  readonly #client: () => Promise<AwsClient>

  /**
   * @param id Name or ARN.
   * @param name The store's name in errors.
   * @param client The user's client. @default a new one
   * @param region AWS region of a new client.
   */
  constructor(id: string, name: string, client?: AwsClient, region?: string) {
    this.#id = id
    this.#name = name
    let own: Promise<AwsClient> | undefined
    this.#client = async () => {
      own ??= client ? Promise.resolve(client) : createClient(region)
      return own
    }
  }

  /** Reads the version in use. @returns `undefined` if the secret does not exist or has no value. @throws SharedStoreError */
  async current(): Promise<CurrentVersion | undefined> {
    const { GetSecretValueCommand } = await load()
    const command = new GetSecretValueCommand({ SecretId: this.#id })
    const response = await this.#unless('ResourceNotFoundException', 'GetSecretValue', command)
    if (!response) return undefined
    const id = textOf(response, 'VersionId')
    const text = textOf(response, 'SecretString')
    if (id !== undefined && text !== undefined) return { id, text }
    throw new SharedStoreError(
      'MALFORMED',
      `The value of ${this.#name} is binary. Write the client secret there as JSON.`,
    )
  }

  /** @throws SharedStoreError. Its reason is `NOT_FOUND` if the secret does not exist. */
  async stages(): Promise<SecretStages> {
    const { DescribeSecretCommand } = await load()
    const command = new DescribeSecretCommand({ SecretId: this.#id })
    const response = await this.#unless('ResourceNotFoundException', 'DescribeSecret', command)
    if (!response) throw this.#notFound()
    const versions = new Map(
      Object.entries('VersionIdsToStages' in response ? Object(response.VersionIdsToStages) : {}),
    )
    const versionAt = (stage: string) => [...versions].find(([, stages]) => isListWith(stages, stage))?.[0]
    return {
      arn: textOf(response, 'ARN') ?? this.#id,
      current: versionAt('AWSCURRENT'),
      previous: versionAt('AWSPREVIOUS'),
      isEmpty: versions.size === 0,
    }
  }

  /**
   * Adds a version and makes it AWSCURRENT. The version before becomes AWSPREVIOUS.
   *
   * @param versionId ID of the new version, unique within the secret.
   * @returns `false` if a version with this ID exists. If it has the same value and is AWSCURRENT, returns `true`: our earlier request
   *   succeeded and its response was lost.
   * @throws SharedStoreError
   */
  async put(text: string, versionId: string): Promise<boolean> {
    const { PutSecretValueCommand } = await load()
    const command = new PutSecretValueCommand({
      SecretId: this.#id,
      SecretString: text,
      ClientRequestToken: versionId,
      VersionStages: ['AWSCURRENT'],
    })
    const response = await this.#unless('ResourceExistsException', 'PutSecretValue', command)
    if (!response) return false
    return !('VersionStages' in response) || isListWith(response.VersionStages, 'AWSCURRENT')
  }

  /** @returns The response. `undefined` for the error `name`, which is an expected result. */
  async #unless(name: string, action: SecretsManagerAction, command: object): Promise<object | undefined> {
    const client = await this.#client()
    try {
      return await client.send(command)
    } catch (error) {
      if (error instanceof Error && error.name === name) return undefined
      throw toSecretsManagerError(error, this.#name, action)
    }
  }

  #notFound(): SharedStoreError {
    const remedy = `Create it with aws secretsmanager create-secret --name ${this.#id}, or check its name and region.`
    return new SharedStoreError('NOT_FOUND', `Not found: ${this.#name}. ${remedy}`)
  }
}

/** Timeouts in milliseconds for the connection, and for the response to each attempt. The AWS SDK has none by default. */
const requestHandler = { connectionTimeout: 5000, requestTimeout: 10_000, throwOnRequestTimeout: true }

/**
 * Creates a client with the AWS SDK's default credentials.
 *
 * @param region Such as `eu-west-1`. @default the AWS SDK's default: `AWS_REGION` or its configuration files
 * @throws ConfigurationError if the AWS package is not installed.
 */
export async function createClient(region?: string): Promise<AwsClient> {
  const { SecretsManagerClient } = await load()
  return new SecretsManagerClient({ requestHandler, ...(region !== undefined && { region }) })
}

function load() {
  return loadAwsPackage('@aws-sdk/client-secrets-manager', () => import('@aws-sdk/client-secrets-manager'))
}

function textOf(response: object, key: string): string | undefined {
  const value: unknown = Reflect.get(response, key)
  return typeof value === 'string' ? value : undefined
}

function isListWith(list: unknown, item: string): boolean {
  return Array.isArray(list) && list.includes(item)
}

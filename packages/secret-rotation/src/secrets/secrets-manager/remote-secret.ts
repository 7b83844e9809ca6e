import { StoreError } from '@selling-partner/auth'
import type { AwsClient } from '../../aws/aws-sdk.js'
import { loadAwsPackage } from '../../aws/aws-sdk.js'
import { type SecretsManagerAction, toSecretsManagerError } from './secrets-manager-errors.js'

/** The version of a secret that is in use. */
export interface CurrentVersion {
  readonly id: string
  readonly text: string
}

/** Which versions of a secret are which, all at one moment. */
export interface SecretStages {
  readonly arn: string
  /** The version with the stage AWSCURRENT. */
  readonly current?: string
  /** The version with the stage AWSPREVIOUS. */
  readonly previous?: string
  /** Whether it has not a single version. */
  readonly isEmpty: boolean
}

/** One secret in Secrets Manager, and what is asked about it. */
export class RemoteSecret {
  readonly #id: string
  readonly #name: string
  readonly #client: () => Promise<AwsClient>

  /**
   * @param id Name or ARN.
   * @param name What to call it in an error.
   * @param client The one to use. @default one of its own
   * @param region Of a client of its own.
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

  /** @returns `undefined` where the secret or its value does not exist. @throws StoreError */
  async current(): Promise<CurrentVersion | undefined> {
    const { GetSecretValueCommand } = await load()
    const command = new GetSecretValueCommand({ SecretId: this.#id })
    const answer = await this.#unless('ResourceNotFoundException', 'GetSecretValue', command)
    if (!answer) return undefined
    const id = textOf(answer, 'VersionId')
    const text = textOf(answer, 'SecretString')
    if (id !== undefined && text !== undefined) return { id, text }
    throw new StoreError('MALFORMED', `${this.#name} holds binary data: write the client secret there as JSON`)
  }

  /** @throws StoreError `NOT_FOUND` where the secret does not exist. */
  async stages(): Promise<SecretStages> {
    const { DescribeSecretCommand } = await load()
    const command = new DescribeSecretCommand({ SecretId: this.#id })
    const answer = await this.#unless('ResourceNotFoundException', 'DescribeSecret', command)
    if (!answer) throw this.#notFound()
    const versions = new Map(Object.entries('VersionIdsToStages' in answer ? Object(answer.VersionIdsToStages) : {}))
    const versionAt = (stage: string) => [...versions].find(([, stages]) => isListWith(stages, stage))?.[0]
    return {
      arn: textOf(answer, 'ARN') ?? this.#id,
      current: versionAt('AWSCURRENT'),
      previous: versionAt('AWSPREVIOUS'),
      isEmpty: versions.size === 0,
    }
  }

  /**
   * Makes a version, which is AWSCURRENT from then on, while the one that was is AWSPREVIOUS.
   *
   * @param versionId What it is called: no two versions have one id.
   * @returns `false` where there is a version of this id already, unless it holds the same and is AWSCURRENT: then it is our own,
   *   whose answer was lost.
   * @throws StoreError
   */
  async put(text: string, versionId: string): Promise<boolean> {
    const { PutSecretValueCommand } = await load()
    const command = new PutSecretValueCommand({
      SecretId: this.#id,
      SecretString: text,
      ClientRequestToken: versionId,
      VersionStages: ['AWSCURRENT'],
    })
    const answer = await this.#unless('ResourceExistsException', 'PutSecretValue', command)
    if (!answer) return false
    return !('VersionStages' in answer) || isListWith(answer.VersionStages, 'AWSCURRENT')
  }

  /** What is answered; `undefined` where it is refused with the error `name`, which is no failure here. */
  async #unless(name: string, action: SecretsManagerAction, command: object): Promise<object | undefined> {
    const client = await this.#client()
    try {
      return await client.send(command)
    } catch (error) {
      if (error instanceof Error && error.name === name) return undefined
      throw toSecretsManagerError(error, this.#name, action)
    }
  }

  #notFound(): StoreError {
    const how = `create it with aws secretsmanager create-secret --name ${this.#id}, or check its name and the region`
    return new StoreError('NOT_FOUND', `${this.#name} does not exist: ${how}`)
  }
}

function load() {
  return loadAwsPackage('@aws-sdk/client-secrets-manager', () => import('@aws-sdk/client-secrets-manager'))
}

function textOf(answer: object, key: string): string | undefined {
  const value: unknown = Reflect.get(answer, key)
  return typeof value === 'string' ? value : undefined
}

function isListWith(list: unknown, item: string): boolean {
  return Array.isArray(list) && list.includes(item)
}

/** Milliseconds for the connection, and for the answer to each attempt. The AWS client by itself would wait for ever. */
const requestHandler = { connectionTimeout: 5000, requestTimeout: 10_000, throwOnRequestTimeout: true }

/**
 * A client of our own for Secrets Manager, with the credentials that the AWS client finds by itself.
 *
 * @param region Such as `eu-west-1`. @default what the AWS client finds: `AWS_REGION`, its configuration files
 * @throws ConfigurationError where the AWS client is not installed.
 */
export async function createClient(region?: string): Promise<AwsClient> {
  const { SecretsManagerClient } = await loadAwsPackage(
    '@aws-sdk/client-secrets-manager',
    () => import('@aws-sdk/client-secrets-manager'),
  )
  return new SecretsManagerClient({ requestHandler, ...(region !== undefined && { region }) })
}

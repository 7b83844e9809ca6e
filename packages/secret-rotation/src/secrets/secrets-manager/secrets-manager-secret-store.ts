import { createHash } from 'node:crypto'
import { ConfigurationError, StoreError } from '@selling-partner/auth'
import type { AwsClient } from '../../aws/aws-sdk.js'
import { parseSecretDocument, readSecretRecord, writeSecretRecord } from '../secret-document.js'
import type { SecretRecord, SecretStore, StoredSecret } from '../secret-store.js'
import { type CurrentVersion, RemoteSecret } from './remote-secret.js'

/** What a `SecretsManagerSecretStore` is made of. */
export interface SecretsManagerSecretStoreOptions {
  /** The secret's name or ARN. It has to exist; whether it has a value already does not matter. */
  readonly secretId: string
  /** A `SecretsManagerClient` of your own. @default one with a timeout of 5 s to connect and of 10 s for each answer */
  readonly client?: AwsClient
  /**
   * The region of the client that is made where none is passed, such as `eu-west-1`.
   * @default that of the ARN, or else what the AWS client finds: `AWS_REGION`, its configuration files
   */
  readonly region?: string
  /** The key that the client secret is under. @default 'clientSecret' */
  readonly field?: string
}

/**
 * A client secret in AWS Secrets Manager: a JSON object with `clientId` and `clientSecret`, and under `rotation` what a rotator
 * knows of it, the secret before it included. Other keys stay as they are. It needs `@aws-sdk/client-secrets-manager`, and the rights
 * `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and `secretsmanager:DescribeSecret` for the secret.
 *
 * A replaced value stays readable by the stage AWSPREVIOUS.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html
 */
export class SecretsManagerSecretStore implements SecretStore {
  readonly name: string
  readonly #field: string
  readonly #secret: RemoteSecret

  /** @throws ConfigurationError where an option is none. */
  constructor({ secretId, client, region, field = 'clientSecret' }: SecretsManagerSecretStoreOptions) {
    if (typeof secretId !== 'string' || !/^[\w/+=.@:-]+$/.test(secretId)) {
      throw new ConfigurationError('secretId is no name of a secret: pass its name or ARN in Secrets Manager')
    }
    if (typeof field !== 'string' || field === '' || field === 'clientId' || field === 'rotation') {
      throw new ConfigurationError('field must be the key of the client secret: neither clientId nor rotation')
    }
    this.name = `the secret ${secretId} in Secrets Manager`
    this.#field = field
    this.#secret = new RemoteSecret(secretId, this.name, client, region ?? regionOf(secretId))
  }

  /** @throws StoreError; ConfigurationError where the AWS client is not installed. */
  async read(): Promise<StoredSecret | undefined> {
    const current = (await this.#secret.current()) ?? (await this.#lookAgain())
    if (!current) return undefined
    const document = parseSecretDocument(current.text, this.name, this.#field)
    return { record: readSecretRecord(document, this.name, this.#field), version: current.id }
  }

  /** @throws StoreError; ConfigurationError where the AWS client is not installed. */
  async replace(record: SecretRecord, version: string | undefined): Promise<boolean> {
    const current = await this.#secret.current()
    if (current?.id !== version) return false
    const document = current && parseSecretDocument(current.text, this.name, this.#field)
    const text = JSON.stringify(writeSecretRecord(record, document, this.name, this.#field))
    if (version === undefined) return this.#putFirst(text)
    return (await this.#secret.put(text, successorOf(version))) || this.#replaceAgain(text, version)
  }

  /** The version has a successor already. That one is in use by now, unless somebody has moved AWSCURRENT back by hand. */
  async #replaceAgain(text: string, version: string): Promise<boolean> {
    const { current, previous } = await this.#secret.stages()
    if (current !== version) return false
    const next = nextSuccessorOf(version, previous)
    if (next === undefined) throw this.#unsettled()
    return this.#secret.put(text, next)
  }

  async #putFirst(text: string): Promise<boolean> {
    const { arn, isEmpty } = await this.#secret.stages()
    return isEmpty && this.#secret.put(text, firstVersionOf(arn))
  }

  /** Answers may be some seconds behind: a value that cannot be read yet must not be taken for none. */
  async #lookAgain(): Promise<CurrentVersion | undefined> {
    const { isEmpty } = await this.#secret.stages()
    if (isEmpty) return undefined
    const current = await this.#secret.current()
    if (current) return current
    throw this.#unsettled()
  }

  #unsettled(): StoreError {
    const how = 'try again in some seconds; where AWSCURRENT was moved by hand, save the value there once more'
    return new StoreError('UNSETTLED', `${this.name} gives answers about its versions that do not go together: ${how}`)
  }
}

/** `arn:aws:secretsmanager:eu-west-1:123456789012:secret:name-AbCdEf` is in `eu-west-1`. */
function regionOf(secretId: string): string | undefined {
  return /^arn:[\w-]+:secretsmanager:([\w-]+):/.exec(secretId)?.[1]
}

/** How many times a version may be made current again by hand and be replaced nevertheless. */
const longestLine = 20

/** What the version is called that replaces another one. Each has one successor, so of two who replace it one is refused. */
export function successorOf(versionId: string): string {
  return idOf(`successor of ${versionId}`)
}

/** What the first version of a secret is called. @param arn Of the secret: it has one, and may be named in several ways. */
export function firstVersionOf(arn: string): string {
  return idOf(`first version of ${arn}`)
}

/**
 * What replaces a version that has had a successor and was made current again by hand. It is the one after the successor that was
 * in use until then: this much cannot be an outdated answer from before there was a successor.
 *
 * @param previousId The version that was in use until then: AWSPREVIOUS.
 * @returns `undefined` where that is no successor of the version.
 */
export function nextSuccessorOf(versionId: string, previousId: string | undefined): string | undefined {
  let id = successorOf(versionId)
  for (let step = 0; step < longestLine; step++) {
    const next = idOf(`successor of ${versionId} after ${id}`)
    if (id === previousId) return next
    id = next
  }
  return undefined
}

/** 64 characters, as many as Secrets Manager allows. */
function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

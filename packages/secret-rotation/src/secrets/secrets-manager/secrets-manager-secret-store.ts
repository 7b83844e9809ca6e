import { createHash } from 'node:crypto'
import { ConfigurationError, SharedStoreError } from '@selling-partner/auth'
import type { AwsClient } from '@selling-partner/notifications/internal'
import { parseSecretDocument, readSecretRecord, writeSecretRecord } from '../secret-document.js'
import type { SecretRecord, SecretStore, StoredSecret } from '../secret-store.js'
import { type CurrentVersion, RemoteSecret } from './remote-secret.js'

export interface SecretsManagerSecretStoreOptions {
  /** The secret's name or ARN. The secret must exist. It may be empty. */
  readonly secretId: string
  /** Your own `SecretsManagerClient`. @default a new one that waits 5 s for a connection and 10 s for each response */
  readonly client?: AwsClient
  /**
   * AWS region of a new client, such as `eu-west-1`.
   * @default the region in the ARN, or else the AWS SDK's default: `AWS_REGION` or its configuration files
   */
  readonly region?: string
  /** Key of the client secret in the JSON object. @default 'clientSecret' */
  readonly field?: string
}

/**
 * Keeps a client secret in AWS Secrets Manager: a JSON object with `clientId`, `clientSecret` and, under `rotation`, the rotator's
 * state with the previous secret. Other keys are preserved. Needs `@aws-sdk/client-secrets-manager`, and the permissions
 * `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and `secretsmanager:DescribeSecret` for the secret.
 *
 * A replaced value remains readable at the stage AWSPREVIOUS.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html
 */
export class SecretsManagerSecretStore implements SecretStore {
  readonly name: string
  readonly #field: string
  readonly #secret: RemoteSecret

  /** @throws ConfigurationError if an option is invalid. */
  constructor({ secretId, client, region, field = 'clientSecret' }: SecretsManagerSecretStoreOptions) {
    if (typeof secretId !== 'string' || !/^[\w/+=.@:-]+$/.test(secretId)) {
      throw new ConfigurationError('secretId is invalid. Pass the name or ARN of a secret in Secrets Manager.')
    }
    if (typeof field !== 'string' || field === '' || field === 'clientId' || field === 'rotation') {
      throw new ConfigurationError(
        'field is invalid. Pass the key of the client secret, other than clientId and rotation.',
      )
    }
    this.name = `the secret ${secretId} in Secrets Manager`
    this.#field = field
    this.#secret = new RemoteSecret(secretId, this.name, client, region ?? regionOf(secretId))
  }

  /** @throws SharedStoreError; ConfigurationError if the AWS package is not installed. */
  async read(): Promise<StoredSecret | undefined> {
    const current = (await this.#secret.current()) ?? (await this.#confirmEmpty())
    if (!current) return undefined
    const document = parseSecretDocument(current.text, this.name, this.#field)
    return { record: readSecretRecord(document, this.name, this.#field), version: current.id }
  }

  /** @throws SharedStoreError; ConfigurationError if the AWS package is not installed. */
  async replace(record: SecretRecord, version: string | undefined): Promise<boolean> {
    const current = await this.#secret.current()
    if (current?.id !== version) return false
    const document = current && parseSecretDocument(current.text, this.name, this.#field)
    const text = JSON.stringify(writeSecretRecord(record, document, this.name, this.#field))
    if (version === undefined) return this.#putFirst(text)
    return (await this.#secret.put(text, successorOf(version))) || this.#replaceAgain(text, version)
  }

  /** The version already has a successor. The successor is in use, unless somebody moved AWSCURRENT back by hand. */
  async #replaceAgain(text: string, version: string): Promise<boolean> {
    const { current, previous } = await this.#secret.stages()
    if (current !== version) return false
    const next = nextSuccessorOf(version, previous)
    if (next === undefined) throw this.#inconsistent()
    return this.#secret.put(text, next)
  }

  async #putFirst(text: string): Promise<boolean> {
    const { arn, isEmpty } = await this.#secret.stages()
    return isEmpty && this.#secret.put(text, firstVersionOf(arn))
  }

  /** Responses may be seconds behind: a value that cannot be read yet does not mean that the secret is empty. */
  async #confirmEmpty(): Promise<CurrentVersion | undefined> {
    const { isEmpty } = await this.#secret.stages()
    if (isEmpty) return undefined
    const current = await this.#secret.current()
    if (current) return current
    throw this.#inconsistent()
  }

  #inconsistent(): SharedStoreError {
    const remedy = 'Try again in some seconds. If AWSCURRENT was moved by hand, save the value again.'
    return new SharedStoreError('UNSETTLED', `Inconsistent responses about the versions of ${this.name}. ${remedy}`)
  }
}

/** `eu-west-1` for `arn:aws:secretsmanager:eu-west-1:123456789012:secret:name-AbCdEf`. */
function regionOf(secretId: string): string | undefined {
  return /^arn:[\w-]+:secretsmanager:([\w-]+):/.exec(secretId)?.[1]
}

/** How many times a version can be made current again by hand and still be replaced. */
const maxSuccessors = 20

/** ID of the version that replaces another one. Two processes that replace the same version use the same ID, so one of them fails. */
function successorOf(versionId: string): string {
  return idOf(`successor of ${versionId}`)
}

/** ID of a secret's first version. @param arn The secret's ARN, which is unique, unlike its names. */
function firstVersionOf(arn: string): string {
  return idOf(`first version of ${arn}`)
}

/**
 * ID of the next version, if the current one was replaced and then made current again by hand. It follows the successor that was in
 * use until then, which shows that the response is not an outdated one from before the replacement.
 *
 * @param previousId ID of the version that was in use until then: AWSPREVIOUS.
 * @returns `undefined` if that version is not a successor of the current one.
 */
function nextSuccessorOf(versionId: string, previousId: string | undefined): string | undefined {
  let id = successorOf(versionId)
  for (let step = 0; step < maxSuccessors; step++) {
    const next = idOf(`successor of ${versionId} after ${id}`)
    if (id === previousId) return next
    id = next
  }
  return undefined
}

/** 64 characters, the maximum of Secrets Manager. */
function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

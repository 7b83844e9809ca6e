import { ConfigurationError, SharedStoreError } from '@selling-partner/auth'
import type { AwsClient } from '../aws/aws-client.js'
import { parseSecretDocument } from './parse-secret-document.js'
import { readSecretRecord } from './read-secret-record.js'
import type { SecretRecord } from './secret-record.js'
import type { SecretStore, StoredSecret } from './secret-store.js'
import { type CurrentVersion, RemoteSecret } from './secrets-manager/remote-secret.js'
import { firstVersionOf, nextSuccessorOf, successorOf } from './secrets-manager/version-ids.js'
import { writeSecretRecord } from './write-secret-record.js'

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

  /** @throws SharedStoreError; ConfigurationError where the AWS client is not installed. */
  async read(): Promise<StoredSecret | undefined> {
    const current = (await this.#secret.current()) ?? (await this.#lookAgain())
    if (!current) return undefined
    const document = parseSecretDocument(current.text, this.name, this.#field)
    return { record: readSecretRecord(document, this.name, this.#field), version: current.id }
  }

  /** @throws SharedStoreError; ConfigurationError where the AWS client is not installed. */
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

  #unsettled(): SharedStoreError {
    const how = 'try again in some seconds; where AWSCURRENT was moved by hand, save the value there once more'
    return new SharedStoreError(
      'UNSETTLED',
      `${this.name} gives answers about its versions that do not go together: ${how}`,
    )
  }
}

/** `arn:aws:secretsmanager:eu-west-1:123456789012:secret:name-AbCdEf` is in `eu-west-1`. */
function regionOf(secretId: string): string | undefined {
  return /^arn:[\w-]+:secretsmanager:([\w-]+):/.exec(secretId)?.[1]
}

import { randomUUID } from 'node:crypto'

/** The parameters of all operations. */
export interface Parameters {
  readonly SecretId?: string
  readonly Name?: string
  readonly SecretString?: string
  readonly SecretBinary?: string
  readonly ClientRequestToken?: string
  readonly VersionId?: string
  readonly VersionStage?: string
  readonly VersionStages?: readonly string[]
  readonly MoveToVersionId?: string
  readonly RemoveFromVersionId?: string
}

type Result = Readonly<Record<string, unknown>>

/** The operations of Secrets Manager that the secret store uses. */
export class SecretsManagerOperations {
  readonly #secrets = new Map<string, LocalSecret>()
  readonly #operations: Readonly<Record<string, (parameters: Parameters) => Result>> = {
    CreateSecret: (parameters) => this.#create(parameters),
    DescribeSecret: (parameters) => this.#describe(parameters),
    GetSecretValue: (parameters) => this.#get(parameters),
    PutSecretValue: (parameters) => this.#put(parameters),
    UpdateSecretVersionStage: (parameters) => this.#moveStage(parameters),
  }

  run(operation: string, parameters: Parameters): Result {
    const execute = Object.hasOwn(this.#operations, operation) ? this.#operations[operation] : undefined
    if (execute) return execute(parameters)
    throw new SecretsManagerError('UnknownOperationException', operation)
  }

  /** @param id Name or ARN. */
  find(id: string | undefined): LocalSecret {
    const found = [...this.#secrets.values()].find(({ name, arn }) => id === name || id === arn)
    if (found) return found
    throw new SecretsManagerError('ResourceNotFoundException', 'The secret does not exist.')
  }

  #create(parameters: Parameters): Result {
    const name = parameters.Name ?? ''
    if (this.#secrets.has(name)) throw new SecretsManagerError('ResourceExistsException', 'The secret already exists.')
    const arn = `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-${randomUUID().slice(0, 6)}`
    const secret = new LocalSecret(name, arn)
    this.#secrets.set(name, secret)
    return this.#hasContent(parameters) ? this.#put({ ...parameters, SecretId: name }) : { ARN: arn, Name: name }
  }

  #describe({ SecretId }: Parameters): Result {
    const secret = this.find(SecretId)
    const stages = secret.stages()
    const isEmpty = Object.keys(stages).length === 0
    return { ARN: secret.arn, Name: secret.name, ...(!isEmpty && { VersionIdsToStages: stages }) }
  }

  #get({ SecretId, VersionId, VersionStage }: Parameters): Result {
    const secret = this.find(SecretId)
    const { id, text, binary, stages } = secret.find(VersionId, VersionStage)
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: id,
      SecretString: text,
      SecretBinary: binary,
      VersionStages: [...stages],
      CreatedDate: 0,
    }
  }

  #put(parameters: Parameters): Result {
    if (!this.#hasContent(parameters)) throw new SecretsManagerError('InvalidRequestException', 'A value is required.')
    const { SecretString: text, SecretBinary: binary, VersionStages = ['AWSCURRENT'] } = parameters
    const token = parameters.ClientRequestToken ?? randomUUID()
    if (token.length < 32 || token.length > 64)
      throw new SecretsManagerError('InvalidParameterException', 'ClientRequestToken')
    const secret = this.find(parameters.SecretId)
    const { id, stages } = secret.put(token, { text, binary }, VersionStages)
    return { ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: [...stages] }
  }

  /** If another version has the stage, the request must also remove the stage from that version. */
  #moveStage({ SecretId, VersionStage = '', MoveToVersionId, RemoveFromVersionId }: Parameters): Result {
    const secret = this.find(SecretId)
    if (secret.at(VersionStage)?.id !== RemoveFromVersionId) {
      throw new SecretsManagerError('InvalidParameterException', 'RemoveFromVersionId')
    }
    secret.move(VersionStage, secret.find(MoveToVersionId, undefined))
    return { ARN: secret.arn, Name: secret.name }
  }

  #hasContent({ SecretString, SecretBinary }: Parameters): boolean {
    return SecretString !== undefined || SecretBinary !== undefined
  }
}

/** A version of a secret. */
interface SecretVersion {
  readonly id: string
  readonly text?: string
  readonly binary?: string
  readonly stages: Set<string>
}

/**
 * A secret with its versions and their stages. A stage belongs to at most one version.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html
 */
class LocalSecret {
  readonly name: string
  readonly arn: string
  readonly versions = new Map<string, SecretVersion>()

  constructor(name: string, arn: string) {
    this.name = name
    this.arn = arn
  }

  /** Finds a version by its ID, its stage, or both. @default the version with AWSCURRENT */
  find(id: string | undefined, stage: string | undefined): SecretVersion {
    const version = id === undefined ? this.at(stage ?? 'AWSCURRENT') : this.versions.get(id)
    if (version && (stage === undefined || version.stages.has(stage))) return version
    throw new SecretsManagerError('ResourceNotFoundException', 'The version does not exist.')
  }

  at(stage: string): SecretVersion | undefined {
    return [...this.versions.values()].find(({ stages }) => stages.has(stage))
  }

  /** Repeating the same ID and content has no effect. The same ID with different content is an error. */
  put(id: string, content: Pick<SecretVersion, 'text' | 'binary'>, stages: readonly string[]): SecretVersion {
    const known = this.versions.get(id)
    if (known) {
      if (known.text === content.text && known.binary === content.binary) return known
      throw new SecretsManagerError('ResourceExistsException', 'The version exists with different content.')
    }
    const version = { id, ...content, stages: new Set<string>() }
    this.versions.set(id, version)
    // The first version always gets AWSCURRENT.
    for (const stage of this.versions.size === 1 ? new Set([...stages, 'AWSCURRENT']) : stages)
      this.move(stage, version)
    return version
  }

  /** Moves a stage. If AWSCURRENT moves, its old version gets AWSPREVIOUS. */
  move(stage: string, to: SecretVersion): void {
    const from = this.at(stage)
    if (from === to) return
    from?.stages.delete(stage)
    to.stages.add(stage)
    if (stage === 'AWSCURRENT' && from) this.move('AWSPREVIOUS', from)
  }

  /** Stages by version. Versions without a stage are omitted. */
  stages(): Record<string, readonly string[]> {
    const staged = [...this.versions.values()].filter(({ stages }) => stages.size > 0)
    return Object.fromEntries(staged.map(({ id, stages }) => [id, [...stages]]))
  }
}

/** An error response of Secrets Manager. */
export class SecretsManagerError extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}

import { randomUUID } from 'node:crypto'

/** What a request may hold, of which each operation takes its part. */
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

type Answer = Readonly<Record<string, unknown>>

/** The operations of Secrets Manager that an application's secret needs. */
export class SecretsManagerOperations {
  readonly #secrets = new Map<string, LocalSecret>()
  readonly #operations: Readonly<Record<string, (parameters: Parameters) => Answer>> = {
    CreateSecret: (parameters) => this.#create(parameters),
    DescribeSecret: (parameters) => this.#describe(parameters),
    GetSecretValue: (parameters) => this.#get(parameters),
    PutSecretValue: (parameters) => this.#put(parameters),
    UpdateSecretVersionStage: (parameters) => this.#moveStage(parameters),
  }

  run(operation: string, parameters: Parameters): Answer {
    const perform = Object.hasOwn(this.#operations, operation) ? this.#operations[operation] : undefined
    if (perform) return perform(parameters)
    throw new Refusal('UnknownOperationException', operation)
  }

  /** @param id Name or ARN. */
  find(id: string | undefined): LocalSecret {
    const found = [...this.#secrets.values()].find(({ name, arn }) => id === name || id === arn)
    if (found) return found
    throw new Refusal('ResourceNotFoundException', 'No such secret')
  }

  #create(parameters: Parameters): Answer {
    const name = parameters.Name ?? ''
    if (this.#secrets.has(name)) throw new Refusal('ResourceExistsException', 'The secret exists')
    const arn = `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-${randomUUID().slice(0, 6)}`
    const secret = new LocalSecret(name, arn)
    this.#secrets.set(name, secret)
    return this.#hasContent(parameters) ? this.#put({ ...parameters, SecretId: name }) : { ARN: arn, Name: name }
  }

  #describe({ SecretId }: Parameters): Answer {
    const secret = this.find(SecretId)
    const stages = secret.stages()
    const isEmpty = Object.keys(stages).length === 0
    return { ARN: secret.arn, Name: secret.name, ...(!isEmpty && { VersionIdsToStages: stages }) }
  }

  #get({ SecretId, VersionId, VersionStage }: Parameters): Answer {
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

  #put(parameters: Parameters): Answer {
    if (!this.#hasContent(parameters)) throw new Refusal('InvalidRequestException', 'A value is needed')
    const { SecretString: text, SecretBinary: binary, VersionStages = ['AWSCURRENT'] } = parameters
    const token = parameters.ClientRequestToken ?? randomUUID()
    if (token.length < 32 || token.length > 64) throw new Refusal('InvalidParameterException', 'ClientRequestToken')
    const secret = this.find(parameters.SecretId)
    const { id, stages } = secret.put(token, { text, binary }, VersionStages)
    return { ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: [...stages] }
  }

  /** A stage that belongs to a version has to be removed from that one in the same request. */
  #moveStage({ SecretId, VersionStage = '', MoveToVersionId, RemoveFromVersionId }: Parameters): Answer {
    const secret = this.find(SecretId)
    if (secret.at(VersionStage)?.id !== RemoveFromVersionId) {
      throw new Refusal('InvalidParameterException', 'RemoveFromVersionId')
    }
    secret.move(VersionStage, secret.find(MoveToVersionId, undefined))
    return { ARN: secret.arn, Name: secret.name }
  }

  #hasContent({ SecretString, SecretBinary }: Parameters): boolean {
    return SecretString !== undefined || SecretBinary !== undefined
  }
}

/** A version of a secret, as Secrets Manager keeps it. */
export interface SecretVersion {
  readonly id: string
  readonly text?: string
  readonly binary?: string
  readonly stages: Set<string>
}

/**
 * A secret with its versions and their stages. Each stage belongs to one version at most.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html
 */
export class LocalSecret {
  readonly name: string
  readonly arn: string
  readonly versions = new Map<string, SecretVersion>()

  constructor(name: string, arn: string) {
    this.name = name
    this.arn = arn
  }

  /** The version of an id, which has the stage if one is named too. */
  find(id: string | undefined, stage: string | undefined): SecretVersion {
    const version = id === undefined ? this.at(stage ?? 'AWSCURRENT') : this.versions.get(id)
    if (version && (stage === undefined || version.stages.has(stage))) return version
    throw new Refusal('ResourceNotFoundException', 'No such version')
  }

  at(stage: string): SecretVersion | undefined {
    return [...this.versions.values()].find(({ stages }) => stages.has(stage))
  }

  /** The same content under the same id again changes nothing; another content is refused. */
  put(id: string, content: Pick<SecretVersion, 'text' | 'binary'>, stages: readonly string[]): SecretVersion {
    const known = this.versions.get(id)
    if (known) {
      if (known.text === content.text && known.binary === content.binary) return known
      throw new Refusal('ResourceExistsException', 'The version exists with another content')
    }
    const version = { id, ...content, stages: new Set<string>() }
    this.versions.set(id, version)
    // The first version is in use, whatever it was to be.
    for (const stage of this.versions.size === 1 ? new Set([...stages, 'AWSCURRENT']) : stages)
      this.move(stage, version)
    return version
  }

  /** Where AWSCURRENT leaves a version, AWSPREVIOUS goes to it. */
  move(stage: string, to: SecretVersion): void {
    const from = this.at(stage)
    if (from === to) return
    from?.stages.delete(stage)
    to.stages.add(stage)
    if (stage === 'AWSCURRENT' && from) this.move('AWSPREVIOUS', from)
  }

  /** The versions that have a stage. */
  stages(): Record<string, readonly string[]> {
    const staged = [...this.versions.values()].filter(({ stages }) => stages.size > 0)
    return Object.fromEntries(staged.map(({ id, stages }) => [id, [...stages]]))
  }
}

/** A refusal of Secrets Manager, by its name there. */
export class Refusal extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}

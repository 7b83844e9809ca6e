import { Refusal } from './refusal.js'

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

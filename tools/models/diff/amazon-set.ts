import { InputFault } from '../../cli/input-fault.js'
import { type CatalogRow, readCatalog } from '../catalog.js'
import type { GitFile, GitRepository } from './git-files.js'
import { type ModelSet, modelEntry, type SetEntry, schemaEntry, setOf } from './model-set.js'

/** Reads commits of Amazon's repository of models. Parses each version of a file only once. */
export class AmazonRepository {
  readonly #repository: GitRepository
  readonly #catalog: readonly CatalogRow[]
  readonly #report: (fault: InputFault) => void
  /** Entries by path and content. `undefined` if the file is invalid. */
  readonly #entries = new Map<string, SetEntry | undefined>()

  /** @param report receives a fault for each invalid file, which is then missing. Default: throws it */
  constructor(
    repository: GitRepository,
    report: (fault: InputFault) => void = (fault) => {
      throw fault
    },
    catalog: readonly CatalogRow[] = readCatalog(),
  ) {
    this.#repository = repository
    this.#report = report
    this.#catalog = catalog
  }

  /**
   * Reads the models and schemas of a commit.
   *
   * @throws {InputFault} if the repository has no such commit
   */
  async read(ref: string): Promise<ModelSet> {
    const commit = await this.#repository.commitOf(ref)
    if (commit === undefined)
      throw new InputFault(`git:${ref}`, 'The repository has no such commit', 'Check --repository')
    const files = (await this.#repository.filesOf(commit, 'models/', 'schemas/')).filter(isRead)
    const unread = files.filter((file) => !this.#entries.has(keyOf(file)))
    for (const [index, { path, bytes }] of (await this.#repository.read(unread)).entries()) {
      const file = unread[index]
      if (file !== undefined) this.#entries.set(keyOf(file), this.#entryOf(path, bytes))
    }
    // Amazon has moved some models, and for a while had them in both folders. The last one counts.
    const entries = new Map(
      files.flatMap((file) => {
        const entry = this.#entries.get(keyOf(file))
        return entry === undefined ? [] : [[entry.name, entry] as const]
      }),
    )
    return setOf(`git:${ref}`, true, [...entries.values()])
  }

  #entryOf(path: string, bytes: Buffer): SetEntry | undefined {
    try {
      const [, folder, rest = ''] = /^(models|schemas)\/(.+)$/.exec(path) ?? []
      return folder === 'schemas'
        ? schemaEntry({ path: rest, bytes })
        : modelEntry({ path: rest, bytes }, this.#catalog)
    } catch (error) {
      if (!(error instanceof InputFault)) throw error
      this.#report(error)
      return undefined
    }
  }
}

function keyOf({ path, blob }: GitFile): string {
  return `${path} ${blob}`
}

/** Whether a file is a model or a schema. Examples are neither. */
function isRead({ path }: GitFile): boolean {
  return (path.endsWith('.json') || path.endsWith('.graphql')) && !path.endsWith('.example.json')
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputFault } from '../../cli/input-fault.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { defaultModelsFolder } from '../catalog.js'
import { AmazonRepository } from './amazon-set.js'
import { GitRepository } from './git-files.js'
import { isRepositoryFolder, type ModelSet, type RepositorySet, readFolderSet, readRepositorySet } from './model-set.js'

/** The folder of this repository. */
const root = fileURLToPath(new URL('../../../', import.meta.url))

interface SetsToRead {
  readonly from: string
  /** Default: the `models` folder of the work tree. */
  readonly to?: string
  /** Local clone of Amazon's repository. */
  readonly repository?: string
  /** Folder of this repository. Default: that of this file. */
  readonly root?: string
  /** Receives a note if the comparison is less exact than usual. */
  readonly note: (text: string) => void
}

/**
 * Reads the two sets of a command line. If both are sets of this repository, they have corrections and annotations.
 *
 * @throws {InputFault} if a name is not a ref, a folder or one of Amazon's commits
 */
export function readSets({ from, to, repository, root: home = root, note }: SetsToRead): Promise<[ModelSet, ModelSet]> {
  return inTemporaryFolder(async (temporary) => {
    const open = (name: string, folder: string) => openSet(name, join(temporary, folder), home, repository)
    const left = await open(from, 'from')
    const right = to === undefined ? { label: 'work tree', folder: defaultModelsFolder } : await open(to, 'to')
    if ('folder' in left && 'folder' in right) return readPrepared(left, right, note)
    return [contractsOf(left), contractsOf(right)]
  })
}

function contractsOf(set: ModelSet | RepositorySet): ModelSet {
  return 'folder' in set ? readRepositorySet(set, false) : set
}

/** Older sets can lack files that corrections and annotations need now. */
function readPrepared(from: RepositorySet, to: RepositorySet, note: SetsToRead['note']): [ModelSet, ModelSet] {
  try {
    return [readRepositorySet(from, true), readRepositorySet(to, true)]
  } catch (error) {
    if (!(error instanceof InputFault)) throw error
    note(
      `Compares contracts without corrections and annotations, because they can't be applied (${error.message.split('. ')[0]}).`,
    )
    return [contractsOf(from), contractsOf(to)]
  }
}

async function openSet(
  name: string,
  temporary: string,
  home: string,
  repository: string | undefined,
): Promise<ModelSet | RepositorySet> {
  if (name.startsWith('git:')) {
    if (repository === undefined) {
      throw new InputFault(
        name,
        '--repository is missing',
        'Add --repository with a local clone of github.com/amzn/selling-partner-api-models',
      )
    }
    return new AmazonRepository(new GitRepository(repository)).read(name.slice('git:'.length))
  }
  const git = new GitRepository(home)
  const commit = await git.commitOf(name)
  if (commit !== undefined) return { label: name, folder: await checkOut(git, commit, name, temporary) }
  const folder = [name, join(name, 'models')].find(isRepositoryFolder)
  return folder === undefined ? readFolderSet(name) : { label: name, folder }
}

/** Writes the `models` folder of a commit, without the texts, which callers don't depend on. */
async function checkOut(git: GitRepository, commit: string, name: string, temporary: string): Promise<string> {
  const files = (await git.filesOf(commit, 'models/')).filter(
    ({ path }) => !/^models\/(descriptions|examples|schema-descriptions)\//.test(path),
  )
  for (const { path, bytes } of await git.read(files)) {
    const file = join(temporary, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const folder = join(temporary, 'models')
  if (!existsSync(folder) || !isRepositoryFolder(folder)) {
    throw new InputFault(name, 'The commit has no models', 'Use a later commit')
  }
  return folder
}

import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

/** A place to read Amazon's models from. */
export interface Source {
  /** Name in progress lines, such as `npm @scope/name@1.0.5`. */
  readonly label: string
  /** Whether the source has every model that Amazon publishes, so that a missing model is an error. */
  readonly complete: boolean
  /** Downloads the models if necessary, and reads them. */
  read(): Promise<SourceContent>
}

export interface SourceContent {
  /** Entry in `models/upstream.json`. Contains no local path and no time, so that it is the same on every machine. */
  readonly record: SourceRecord
  readonly files: readonly SourceFile[]
  /** Schemas of notifications, reports, feeds and Data Kiosk. Empty if the source has none. */
  readonly schemas: readonly SourceFile[]
}

export type SourceRecord =
  | { readonly kind: 'npm'; readonly package: string; readonly version: string; readonly integrity: string }
  | { readonly kind: 'git'; readonly repository: string; readonly commit: string }
  | { readonly kind: 'folder' }

export interface SourceFile {
  /** Path in the models folder of the source, with forward slashes. */
  readonly path: string
  readonly bytes: Buffer
}

/** A source that is read once, although several steps need its content. */
export function readOnce(source: Source): Source {
  let content: Promise<SourceContent> | undefined
  return {
    ...source,
    read: () => {
      content ??= source.read()
      return content
    },
  }
}

/**
 * A folder with models, in any subfolder. It does not have to contain all models. If it has the subfolders `models` and `schemas`,
 * as Amazon's repository does, it reads the models and the schemas in them.
 */
export function folderSource(folder: string): Source {
  return {
    label: `folder ${folder}`,
    complete: false,
    read: async () => ({
      record: { kind: 'folder' },
      files: readModelFiles(existsSync(join(folder, 'models')) ? join(folder, 'models') : folder, folder),
      schemas: readSchemaFiles(join(folder, 'schemas')),
    }),
  }
}

/** Reads every schema in a folder and its subfolders. Empty if the folder does not exist. Ignores examples. */
export function readSchemaFiles(folder: string): SourceFile[] {
  return filesBelow(folder, ['.json', '.graphql']).filter(({ path }) => !path.endsWith('.example.json'))
}

/**
 * Reads every JSON file in a folder and its subfolders, in the order of their paths. Ignores other files.
 *
 * @param subject name of the folder in error messages
 * @throws {InputFault} if the folder does not exist or has no JSON file
 */
export function readModelFiles(folder: string, subject: string): SourceFile[] {
  const remedy = "Use a folder with Amazon's models"
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputFault(subject, 'Folder not found', remedy)
  }
  const files = filesBelow(folder, ['.json'])
  if (files.length === 0) {
    throw new InputFault(subject, 'The folder has no JSON files', remedy)
  }
  return files
}

function filesBelow(folder: string, extensions: readonly string[]): SourceFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: readFileSync(file) }))
}

export const modelsRepository = 'https://github.com/amzn/selling-partner-api-models'

/** The newest commit of Amazon's model repository or a copy of it. */
export function gitSource(repository: string = modelsRepository): Source {
  return {
    label: `git ${repository}`,
    complete: true,
    read: () =>
      inTemporaryFolder(async (folder) => {
        const checkout = join(folder, 'checkout')
        await git(repository, ['clone', '--quiet', '--depth', '1', repository, checkout])
        const commit = await git(repository, ['-C', checkout, 'rev-parse', 'HEAD'])
        return {
          record: { kind: 'git', repository, commit },
          files: readModelFiles(join(checkout, 'models'), `${repository}/models`),
          schemas: readSchemaFiles(join(checkout, 'schemas')),
        }
      }),
  }
}

async function git(repository: string, options: readonly string[]): Promise<string> {
  try {
    // Without a prompt, git fails immediately if the repository needs a password.
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
    return (await promisify(execFile)('git', options, { env })).stdout.trim()
  } catch (error) {
    throw new InputFault(repository, `git failed (${reasonOf(error)})`, 'Check the network, or use --from npm')
  }
}

function reasonOf(error: unknown): string {
  const { message, stderr = '' } = error as Error & { stderr?: string }
  return /fatal: (.+)/.exec(stderr)?.[1] ?? message
}

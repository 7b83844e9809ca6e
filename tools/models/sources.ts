import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../cli/input-fault.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

/** A place that Amazon's models are read from. */
export interface Source {
  /** For people, in progress lines: `npm @scope/name@1.0.5`. */
  readonly label: string
  /** The source holds every model that Amazon publishes, so one that is missing is a fault. */
  readonly complete: boolean
  /** Fetches whatever is needed and reads it. */
  read(): Promise<SourceContent>
}

export interface SourceContent {
  /** What `models/upstream.json` keeps about the source. Nothing about the machine, and no time. */
  readonly record: SourceRecord
  readonly files: readonly SourceFile[]
}

export type SourceRecord =
  | { readonly kind: 'npm'; readonly package: string; readonly version: string; readonly integrity: string }
  | { readonly kind: 'git'; readonly repository: string; readonly commit: string }
  | { readonly kind: 'folder' }

export interface SourceFile {
  /** Path inside the source's models folder, with forward slashes. */
  readonly path: string
  readonly bytes: Buffer
}

/** Any folder that holds models, sub folders included. It may hold some of them only. */
export function folderSource(folder: string): Source {
  return {
    label: `folder ${folder}`,
    complete: false,
    read: async () => ({ record: { kind: 'folder' }, files: readModelFiles(folder, folder) }),
  }
}

/**
 * Reads every JSON file below a folder, in the order of their paths. Others (notes in Markdown) are passed over.
 * @param subject what to call the folder when something is wrong with it
 */
export function readModelFiles(folder: string, subject: string): SourceFile[] {
  const remedy = "name a folder that holds Amazon's models"
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputFault(subject, 'there is no such folder', remedy)
  }
  const files = jsonFilesBelow(folder).map((file) => ({
    path: relative(folder, file).split(sep).join('/'),
    bytes: readFileSync(file),
  }))
  if (files.length === 0) {
    throw new InputFault(subject, 'it holds no JSON file', remedy)
  }
  return files
}

function jsonFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

export const modelsRepository = 'https://github.com/amzn/selling-partner-api-models'

/** The newest commit of Amazon's repository of models, or of a copy of it. */
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
        }
      }),
  }
}

async function git(repository: string, options: readonly string[]): Promise<string> {
  try {
    // Without a terminal prompt, a repository that asks for a password fails at once.
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
    return (await promisify(execFile)('git', options, { env })).stdout.trim()
  } catch (error) {
    throw new InputFault(repository, `git failed (${reasonOf(error)})`, 'check the network, or pull with --from npm')
  }
}

function reasonOf(error: unknown): string {
  const { message, stderr = '' } = error as Error & { stderr?: string }
  return /fatal: (.+)/.exec(stderr)?.[1] ?? message
}

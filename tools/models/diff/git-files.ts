import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'
import type { SourceFile } from '../sources.js'

/** A file of a commit. */
export interface GitFile {
  /** Path in the repository. */
  readonly path: string
  /** Hash of the content: the same content has the same hash. */
  readonly blob: string
}

/** A local git repository, with or without a work tree. Only reads it. */
export class GitRepository {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * Returns the hash of the commit that a ref names, or `undefined` if the commit does not exist.
   *
   * @throws {InputFault} if the folder is not a git repository
   */
  async commitOf(ref: string): Promise<string | undefined> {
    await this.git('rev-parse', '--git-dir')
    try {
      return (await this.#run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim()
    } catch {
      return undefined
    }
  }

  /** Lists the files of a commit in folders. */
  async filesOf(commit: string, ...folders: readonly string[]): Promise<GitFile[]> {
    const output = await this.git('ls-tree', '-r', '-z', '--full-tree', commit, ...folders)
    return output.split('\0').flatMap((line) => {
      const [, blob, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
      return blob === undefined || path === undefined ? [] : [{ path, blob }]
    })
  }

  /** Reads the content of files. */
  async read(files: readonly GitFile[]): Promise<SourceFile[]> {
    const contents = await this.#contentsOf(files.map(({ blob }) => blob))
    return files.map(({ path }, index) => ({ path, bytes: contents[index] ?? Buffer.alloc(0) }))
  }

  /** Runs git and returns its output. */
  async git(...options: readonly string[]): Promise<string> {
    try {
      return await this.#run(options)
    } catch (error) {
      const { message, stderr = '' } = error as Error & { stderr?: string }
      const reason = /fatal: (.+)/.exec(stderr)?.[1] ?? message
      throw new InputFault(this.#folder, `git failed (${reason})`, 'Use the folder of a git repository')
    }
  }

  async #run(options: readonly string[]): Promise<string> {
    const buffer = 1024 * 1024 * 1024
    return (await promisify(execFile)('git', ['-C', this.#folder, ...options], { maxBuffer: buffer })).stdout
  }

  /** Reads all objects with one process. */
  #contentsOf(blobs: readonly string[]): Promise<Buffer[]> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', ['-C', this.#folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] })
      const chunks: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
      child.on('error', reject)
      child.on('close', () => resolve(splitBatch(Buffer.concat(chunks))))
      child.stdin.end(blobs.map((blob) => `${blob}\n`).join(''))
    })
  }
}

/** Splits the output of `git cat-file --batch`: a line with the size, then the content. */
function splitBatch(output: Buffer): Buffer[] {
  const contents: Buffer[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const size = Number(output.subarray(at, end).toString().split(' ')[2] ?? 0)
    contents.push(output.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return contents
}

import { execFileSync } from 'node:child_process'
import type { TemporaryFolder } from '../../test-support/temporary-folder.js'

/** A git repository in a temporary folder, with commits on days of the test's choice. */
export class GitHistory {
  readonly #folder: TemporaryFolder

  constructor(folder: TemporaryFolder) {
    this.#folder = folder
  }

  get path(): string {
    return this.#folder.join('clone')
  }

  /** Commits files. `null` removes one. */
  commit(day: string, files: Readonly<Record<string, object | string | null>>): void {
    this.#git('init', '--quiet', '--initial-branch=main', this.path)
    for (const [name, content] of Object.entries(files)) {
      if (content === null) this.#git('-C', this.path, 'rm', '--quiet', name)
      else this.#folder.write(`clone/${name}`, typeof content === 'string' ? content : JSON.stringify(content))
    }
    this.#git('-C', this.path, 'add', '--all')
    this.#git('-C', this.path, 'commit', '--quiet', '--allow-empty', '--message=a', `--date=${day}T12:00:00Z`, day)
  }

  #git(...options: string[]): void {
    const day = options.at(-1)
    const isCommit = options.includes('commit')
    const identity = { NAME: 'Tester', EMAIL: 'tester@example.com' }
    const env = {
      ...process.env,
      ...Object.fromEntries(
        Object.entries(identity).flatMap(([key, value]) => [
          [`GIT_AUTHOR_${key}`, value],
          [`GIT_COMMITTER_${key}`, value],
        ]),
      ),
      ...(isCommit && { GIT_COMMITTER_DATE: `${day}T12:00:00Z` }),
    }
    execFileSync('git', isCommit ? options.slice(0, -1) : options, { env, stdio: 'pipe' })
  }
}

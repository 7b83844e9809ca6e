import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { readModelFiles } from './folder.js'
import type { Source } from './source.js'

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

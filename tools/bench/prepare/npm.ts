import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'
import { npmReason } from './npm-reason.js'

const run = promisify(execFile)

// Whoever silences `npm run` silences the npm below it too, which would then not say why it fails.
const always = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error']

/** @throws InputFault with npm's own reason where it fails. */
export async function runNpm(args: readonly string[], folder: string): Promise<void> {
  try {
    await run('npm', [...args, ...always], { cwd: folder, maxBuffer: 1 << 26 })
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    const subject = ['npm', ...args.filter((arg) => !arg.startsWith('/'))].join(' ')
    throw new InputFault(subject, npmReason(stderr) ?? 'it failed', 'check that the npm registry can be reached')
  }
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'

const run = promisify(execFile)

/** Checks the contenders against the types of what is installed: they are no part of `npm run lint`, which goes without. */
export async function checkContenders(root: string): Promise<void> {
  const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc')
  try {
    await run(process.execPath, [tsc, '-p', 'tools/bench', '--pretty', 'false'], { cwd: root })
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string }
    const [first = 'tsc failed'] = stdout.split('\n')
    throw new InputFault('tools/bench/contenders', first, 'follow the API of the package as it is installed')
  }
}

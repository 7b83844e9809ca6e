import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'

const run = promisify(execFile)

/** Compiles packages of ours, and those that they depend on. */
export async function buildPackages(root: string, names: readonly string[]): Promise<void> {
  const nx = join(root, 'node_modules', '.bin', 'nx')
  if (!existsSync(nx)) throw new InputFault('node_modules', 'nx is not installed', 'run npm ci first')
  try {
    await run(nx, ['run-many', '-t', 'build', '-p', ...names], { cwd: root, maxBuffer: 1 << 26 })
  } catch {
    throw new InputFault(names.join(', '), 'they do not build', 'see npm run build')
  }
}

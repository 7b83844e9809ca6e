import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

const packageRoot = join(__dirname, '..')

/**
 * Starts a TypeScript program of this folder in its own process.
 *
 * @param setUp A shell command that sets a limit or a variable for the process. @default none
 */
export function startProgram(
  name: string,
  args: readonly string[],
  setUp = 'true',
): ChildProcessByStdio<Writable, Readable, null> {
  const command = `${setUp} && exec "$0" --import tsx "$@"`
  return spawn('sh', ['-c', command, process.execPath, join(packageRoot, 'test', name), ...args], {
    cwd: packageRoot,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(packageRoot, 'test', 'tsconfig.json') },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InputFault } from '../../cli/input-fault.js'

const run = promisify(execFile)

// `npm run --silent` also silences the npm that it starts, which would then not print why it failed.
const always = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error']

/** @throws InputFault with npm's reason if npm fails. */
export async function runNpm(args: readonly string[], folder: string): Promise<void> {
  try {
    await run('npm', [...args, ...always], { cwd: folder, maxBuffer: 1 << 26 })
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    const subject = ['npm', ...args.filter((arg) => !arg.startsWith('/'))].join(' ')
    throw new InputFault(subject, npmReason(stderr) ?? 'npm failed', 'Check the connection to the npm registry')
  }
}

/** The line of npm's output that says why npm failed, or `undefined` if there is none. */
export function npmReason(stderr: string): string | undefined {
  return stderr
    .split('\n')
    .map((line) => /^npm (?:error|ERR!) (.*\S)/.exec(line)?.[1])
    .find((text) => text !== undefined && !/^(code|syscall|errno|path|A complete log)\b/.test(text))
}

/** Installs the versions in package-lock.json, unless they are installed already. */
export async function installPeers(bench: string): Promise<void> {
  const lock = await readFile(join(bench, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const stamp = join(bench, 'node_modules', '.installed-from')
  const installed = await readFile(stamp, 'utf8').catch(() => undefined)
  if (installed === wanted) return
  await runNpm(['ci'], bench)
  await writeFile(stamp, wanted)
}

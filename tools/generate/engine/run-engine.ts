import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { firstFew, InputFault } from '../../cli/input-fault.js'
import type { StagedPackage } from '../stage-packages.js'

/** Runs the engine over all packages in one JVM. `onDone` counts the finished ones. */
export async function runEngine(
  root: string,
  staged: readonly StagedPackage[],
  onDone: (done: number) => void,
): Promise<void> {
  const configs = staged.map(({ config }) => config)
  let done = 0
  try {
    await runWrapper(root, ['batch', ...configs], (line) => {
      if (/Finished generating/.test(line)) onDone(++done)
    })
  } catch (error) {
    if (!(error instanceof EngineExit)) throw error
    throw new InputFault(
      await nameFailed(staged),
      reasonOf(error.printed),
      'mend the model in models/corrections or the template',
    )
  }
}

/** The engine does not say which model it complains of, but it writes nothing for a model that it refuses. */
async function nameFailed(staged: readonly StagedPackage[]): Promise<string> {
  const failed: string[] = []
  for (const { row, output } of staged) {
    const written = await readdir(output)
    if (written.length === 0) failed.push(row.package)
  }
  return failed.length === 0 ? 'OpenAPI Generator' : firstFew(failed)
}

/** The first complaint, out of a log that is mostly stack traces. */
function reasonOf(printed: string): string {
  const complaints = printed.split('\n').filter((line) => /^\s*-attribute|Exception:/.test(line))
  const [first] = complaints
  return first?.trim().replace(/^-/, '') ?? lastLine(printed)
}

/**
 * Runs the official wrapper of OpenAPI Generator from the repository's root, where it finds `openapitools.json`.
 * Resolves to all that it printed; `onLine` sees each line as it comes.
 */
export function runWrapper(
  root: string,
  parameters: readonly string[],
  onLine: (line: string) => void = () => {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const main = join(root, 'node_modules/@openapitools/openapi-generator-cli/main.js')
    const child = spawn(process.execPath, [main, ...parameters], {
      cwd: root,
      env: withJavaHome(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    let rest = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(onLine)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new EngineExit(printed))))
  })
}

/** The engine ended with an error. */
export class EngineExit extends Error {
  /** @param printed all that the engine said */
  constructor(readonly printed: string) {
    super(lastLine(printed))
  }
}

/** The wrapper takes `java` from the path and knows nothing of JAVA_HOME. */
function withJavaHome(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { JAVA_HOME: home, PATH: path = '' } = environment
  return home ? { ...environment, PATH: `${join(home, 'bin')}${delimiter}${path}` } : environment
}

export function lastLine(printed: string): string {
  return printed.trim().split('\n').at(-1) || 'it gave no reason'
}

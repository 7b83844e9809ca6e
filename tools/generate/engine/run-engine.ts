import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { firstFew, InputFault } from '../../cli/input-fault.js'
import type { StagedPackage } from '../stage-packages.js'

/** How the engine is started. */
export interface Launcher {
  /** The program and its first arguments. */
  readonly command: readonly string[]
  /** Working folder of the program. */
  readonly folder: string
}

/** Starts the engine with its official wrapper, which finds `openapitools.json` in the root of the repository. */
export function wrapperIn(root: string): Launcher {
  return {
    command: [process.execPath, join(root, 'node_modules/@openapitools/openapi-generator-cli/main.js')],
    folder: root,
  }
}

/**
 * Runs the engine for all packages in one JVM.
 *
 * @param onDone receives the number of finished packages
 * @throws {InputFault} if the engine rejects a model or a template
 */
export async function runEngine(
  launcher: Launcher,
  staged: readonly StagedPackage[],
  onDone: (done: number) => void,
): Promise<void> {
  const configs = staged.map(({ config }) => config)
  let done = 0
  try {
    await launch(launcher, ['batch', ...configs], (line) => {
      if (/Finished generating/.test(line)) onDone(++done)
    })
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    throw new InputFault(
      await failedPackages(staged),
      reasonOf(error.output),
      'Fix the model with a patch in models/corrections, or fix the template',
    )
  }
}

/** Finds the rejected packages. The engine does not name them, but writes nothing for them. */
async function failedPackages(staged: readonly StagedPackage[]): Promise<string> {
  const failed: string[] = []
  for (const { row, output } of staged) {
    const written = await readdir(output)
    if (written.length === 0) failed.push(row.package)
  }
  return failed.length === 0 ? 'OpenAPI Generator' : firstFew(failed)
}

/** Finds the first error message in a log that consists mostly of stack traces. */
function reasonOf(output: string): string {
  const messages = output.split('\n').filter((line) => /^\s*-attribute|Exception:/.test(line))
  const [first] = messages
  return first?.trim().replace(/^-/, '') ?? lastLine(output)
}

/**
 * Runs the engine.
 *
 * @param onLine receives each line of the output
 * @returns the whole output
 * @throws {EngineError} if the engine fails
 */
export function launch(
  { command: [program = '', ...first], folder }: Launcher,
  parameters: readonly string[],
  onLine: (line: string) => void = () => {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...parameters], {
      cwd: folder,
      env: withJavaHome(process.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let rest = ''
    const read = (chunk: Buffer) => {
      output += chunk
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(onLine)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new EngineError(output))))
  })
}

/** The engine failed. */
export class EngineError extends Error {
  /** @param output the engine's whole output */
  constructor(readonly output: string) {
    super(lastLine(output))
  }
}

/** Adds JAVA_HOME to the path, because the wrapper ignores JAVA_HOME. */
function withJavaHome(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { JAVA_HOME: home, PATH: path = '' } = environment
  return home ? { ...environment, PATH: `${join(home, 'bin')}${delimiter}${path}` } : environment
}

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) || 'The engine printed nothing'
}

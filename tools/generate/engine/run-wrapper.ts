import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

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

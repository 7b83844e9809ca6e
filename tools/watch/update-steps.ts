import { spawn } from 'node:child_process'

/** Names of what a pull changed, which steps depend on. */
export interface Changed {
  /** Packages whose contract changed, such as `orders-v0`. */
  readonly packages: readonly string[]
  /** Packages that are new. */
  readonly newPackages: readonly string[]
  /** Paths of changed schemas. */
  readonly schemas: readonly string[]
}

/** A command after a pull. */
export interface UpdateStep {
  readonly name: string
  /** `write`: changes files. `check`: only tests. */
  readonly kind: 'write' | 'check'
  /** Returns the command and its arguments, or `undefined` if the step is not necessary. */
  readonly command: (changed: Changed) => readonly string[] | undefined
}

const jestIn = ['npx', 'jest', '--config', 'jest.preset.js', '--rootDir'] as const

const ifAny = (names: readonly string[], command: readonly string[]) => (names.length > 0 ? command : undefined)

/** The commands after a pull, in order. A step that fails does not stop the others. */
export const updateSteps: readonly UpdateStep[] = [
  {
    name: 'List contradictions of static cases',
    kind: 'write',
    command: ({ packages }) => ifAny(packages, ['npx', 'tsx', 'tools/contract/list-contradictions.ts']),
  },
  {
    name: 'Generate the clients',
    kind: 'write',
    command: ({ packages }) => ifAny(packages, ['npm', 'run', 'generate', '--', ...packages]),
  },
  {
    name: 'Generate the schemas',
    kind: 'write',
    command: ({ schemas }) => ifAny(schemas, ['npm', 'run', 'generate', '--', 'schemas']),
  },
  {
    name: 'Link new packages',
    kind: 'write',
    command: ({ newPackages }) => ifAny(newPackages, ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund']),
  },
  { name: 'Lint and types', kind: 'check', command: () => ['npm', 'run', 'lint'] },
  {
    name: 'Tests of the clients',
    kind: 'check',
    command: ({ packages }) =>
      ifAny(packages, [...jestIn, 'packages/clients', `/(${packages.map((name) => `${name}/`).join('|')})`]),
  },
  {
    name: 'Tests of the sandbox',
    kind: 'check',
    command: ({ packages }) => ifAny(packages, ['npx', 'nx', 'test', '@selling-partner/sandbox']),
  },
  {
    name: 'Tests of schemas and notifications',
    kind: 'check',
    command: ({ schemas }) =>
      ifAny(schemas, [
        ...['npx', 'nx', 'run-many', '-t', 'test', '-p'],
        '@selling-partner/schemas,@selling-partner/notifications',
      ]),
  },
  { name: 'Tests of the models', kind: 'check', command: () => [...jestIn, 'tools', '/(models|contract)/'] },
]

/** A step that failed. */
export interface FailedStep {
  readonly name: string
  readonly command: string
  /** The last lines of its output. */
  readonly output: string
}

/**
 * Runs steps one after the other.
 *
 * @param root folder of the repository
 * @param log receives a line for each step
 * @returns the steps that failed
 */
export async function runSteps(
  steps: readonly UpdateStep[],
  changed: Changed,
  root: string,
  log: (line: string) => void,
): Promise<FailedStep[]> {
  const failed: FailedStep[] = []
  for (const step of steps) {
    const command = step.command(changed)
    if (command === undefined) continue
    log(`${step.name}: ${command.join(' ')}`)
    const { code, output } = await run(command, root)
    if (code === 0) continue
    log(output)
    failed.push({ name: step.name, command: command.join(' '), output: lastLines(output) })
  }
  return failed
}

function run([command = '', ...options]: readonly string[], cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = ''
    const env = { ...process.env, CI: 'true', FORCE_COLOR: '0' }
    const child = spawn(command, options, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk
      })
    }
    child.on('error', ({ message }) => resolve({ code: 1, output: message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-20).join('\n').slice(-3000)
}

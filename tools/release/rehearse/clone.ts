import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { appendFile, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InputFault } from '../../cli/input-fault.js'
import { runGit } from '../commit-release.js'
import { readPackages, type WorkspacePackage } from '../repository.js'

/** The end of a command. */
export interface Outcome {
  readonly status: number | null
  readonly output: string
  /** Lines of stderr. */
  readonly errors: readonly string[]
}

/** A temporary clone of this repository on the branch `main`, with links to its installed packages and copies of its builds. */
export class Clone {
  readonly folder: string
  readonly #environment: NodeJS.ProcessEnv

  private constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.folder = folder
    this.#environment = environment
  }

  /**
   * @param root this repository. The clone has its last commit.
   * @param folder the new folder
   * @param environment variables that select registry and token
   */
  static async create(root: string, folder: string, environment: NodeJS.ProcessEnv): Promise<Clone> {
    spawnSync('git', ['clone', '--quiet', '--no-tags', root, folder])
    runGit(folder, ['checkout', '--quiet', '-B', 'main'])
    for (const [key, value] of [
      ['user.name', 'Rehearsal'],
      ['user.email', 'rehearsal@localhost'],
    ] as const) {
      runGit(folder, ['config', key, value])
    }
    // `.gitignore` names folders, and the clone has links.
    await appendFile(join(folder, '.git/info/exclude'), 'node_modules\n')
    const packages = await readPackages(folder)
    await linkInstalled(root, folder, packages)
    await copyBuilds(root, folder, packages)
    return new Clone(folder, {
      ...environment,
      NX_DAEMON: 'false',
      FORCE_COLOR: '0',
      NX_VERBOSE_LOGGING: 'false',
    })
  }

  readPackages(): Promise<WorkspacePackage[]> {
    return readPackages(this.folder)
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }

  /** Changes a text file. */
  async edit(path: string, change: (text: string) => string): Promise<void> {
    const text = await this.read(path)
    const changed = change(text)
    if (changed === text) throw new Error(`The simulated update does not change ${path}.`)
    await writeFile(join(this.folder, path), changed)
  }

  commit(message: string): void {
    runGit(this.folder, ['add', '--all'])
    runGit(this.folder, ['commit', '--quiet', '--no-verify', '--message', message])
  }

  /** Everything that a command could leave behind: HEAD, tags and changed files. */
  state(): string {
    const parts = [
      ['rev-parse', 'HEAD'],
      ['tag', '--list'],
      ['status', '--porcelain'],
    ]
    return parts.map((options) => runGit(this.folder, options)).join('\n')
  }

  /** Runs a script of this repository, such as `release/release.ts`, in the clone. */
  run(script: string, options: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    return finished(this.start(script, options, environment))
  }

  /** Starts a script in its own group of processes, so that all of them can be killed. */
  start(script: string, options: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
    const tsx = join(this.folder, 'node_modules/tsx/dist/cli.mjs')
    return spawn(process.execPath, [tsx, join(this.folder, 'tools', script), ...options], {
      cwd: this.folder,
      env: { ...this.#environment, ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** Builds packages with their dependencies. */
  build(names: readonly string[]): void {
    const nx = join(this.folder, 'node_modules/nx/dist/bin/nx.js')
    const options = ['run-many', '--target=build', `--projects=${names.join(',')}`, '--outputStyle=static']
    const { status, stdout } = spawnSync(process.execPath, [nx, ...options], {
      cwd: this.folder,
      env: this.#environment,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The build failed.\n${stdout}`)
  }
}

/** Waits until a command ends. */
export function finished(child: ReturnType<Clone['start']>): Promise<Outcome> {
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output, errors: errors.split('\n').filter((line) => line !== '') }))
  })
}

/** Links each installed package, because copying takes long. The packages of the repository are those of the clone. */
async function linkInstalled(root: string, folder: string, packages: readonly WorkspacePackage[]): Promise<void> {
  const scope = '@selling-partner'
  await mkdir(join(folder, 'node_modules', scope), { recursive: true })
  for (const entry of await readdir(join(root, 'node_modules'))) {
    if (entry !== scope) await symlink(join(root, 'node_modules', entry), join(folder, 'node_modules', entry))
  }
  for (const { name, root: path } of packages) {
    await symlink(join(folder, path), join(folder, 'node_modules', name))
    const nested = join(root, path, 'node_modules')
    if (existsSync(nested)) await symlink(nested, join(folder, path, 'node_modules'))
  }
  await mkdir(join(folder, '.cache'), { recursive: true })
  const engine = join(root, '.cache/openapi-generator')
  if (existsSync(engine)) await symlink(engine, join(folder, '.cache/openapi-generator'))
}

/** Copies what `npm run build` wrote. */
async function copyBuilds(root: string, folder: string, packages: readonly WorkspacePackage[]): Promise<void> {
  const ofPackages = packages.flatMap((each) => ['dist', 'LICENSE', 'NOTICE'].map((name) => `${each.root}/${name}`))
  const outputs = [...ofPackages, 'packages/schemas/json', 'packages/schemas/graphql']
  const missing = outputs.find((path) => !existsSync(join(root, path)))
  if (missing !== undefined) throw new InputFault(missing, 'It is missing', 'Run npm run build first')
  for (const path of outputs) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await cp(join(root, path), join(folder, path), { recursive: true, preserveTimestamps: true })
  }
}

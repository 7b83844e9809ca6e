import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folderOfVerdaccio = fileURLToPath(new URL('verdaccio', import.meta.url))

/** A package as the registry has it. */
export interface StoredPackage {
  /** Times of publication, by version. */
  readonly times: Readonly<Record<string, string>>
  readonly latest: string | undefined
  /** Addresses of the tarballs, by version. */
  readonly tarballs: Readonly<Record<string, string>>
}

/** A registry on 127.0.0.1 with an empty storage. Other packages come from the registry that npm is set up with. */
export class LocalRegistry {
  readonly url: string
  readonly token: string
  readonly #process: ChildProcess

  private constructor(url: string, token: string, child: ChildProcess) {
    this.url = url
    this.token = token
    this.#process = child
  }

  static async start(folder: string): Promise<LocalRegistry> {
    if (!existsSync(join(folderOfVerdaccio, 'node_modules'))) {
      await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folderOfVerdaccio })
    }
    const upstream = (await run('npm', ['config', 'get', 'registry'])).stdout.trim()
    const port = await freePort()
    await mkdir(folder, { recursive: true })
    const settings = join(folder, 'config.yaml')
    await writeFile(settings, settingsFor(folder, upstream))
    const log = openSync(join(folder, 'registry.log'), 'w')
    const script = join(folderOfVerdaccio, 'node_modules/verdaccio/bin/verdaccio')
    const options = ['--config', settings, '--listen', `127.0.0.1:${port}`]
    const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', log, log], cwd: folder })
    const url = `http://127.0.0.1:${port}/`
    await untilReachable(url, child)
    return new LocalRegistry(url, await createUser(url), child)
  }

  /** Reads a package that was published here. */
  async read(name: string): Promise<StoredPackage | undefined> {
    const response = await fetch(`${this.url}${name.replace('/', '%2f')}`)
    if (response.status === 404) return undefined
    const {
      time,
      versions,
      'dist-tags': tags,
    } = (await response.json()) as {
      time: Record<string, string>
      versions: Record<string, { dist: { tarball: string } }>
      'dist-tags': Record<string, string>
    }
    const names = Object.keys(versions)
    return {
      times: Object.fromEntries(names.map((version) => [version, time[version] ?? ''])),
      latest: tags.latest,
      tarballs: Object.fromEntries(Object.entries(versions).map(([version, { dist }]) => [version, dist.tarball])),
    }
  }

  /** Reads all packages that were published here, by name. */
  async readAll(names: readonly string[]): Promise<ReadonlyMap<string, StoredPackage>> {
    const stored = await Promise.all(names.map(async (name) => [name, await this.read(name)] as const))
    return new Map(stored.flatMap(([name, each]) => (each === undefined ? [] : [[name, each] as const])))
  }

  stop(): void {
    this.#process.kill()
  }
}

/** The registry does not request packages of this project from the other one. */
function settingsFor(folder: string, upstream: string): string {
  return `storage: ${join(folder, 'storage')}
auth:
  htpasswd:
    file: ${join(folder, 'htpasswd')}
uplinks:
  upstream:
    url: ${upstream}
packages:
  '@selling-partner/*':
    access: $all
    publish: $authenticated
  '**':
    access: $all
    proxy: upstream
max_body_size: 100mb
log: { type: stdout, format: pretty, level: http }
web:
  enable: false
`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function untilReachable(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`${url}-/ping`).catch(() => undefined)
    if (response?.ok) return
    await delay(200)
  }
  throw new Error(`The registry ended with ${child.exitCode}.`)
}

/** Creates the user that publishes. Returns its token. */
async function createUser(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: 'rehearsal-of-a-release' }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (token === undefined) throw new Error(`The registry created no user (status ${response.status}).`)
  return token
}

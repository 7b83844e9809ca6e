import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { FileSecretStore, type SecretStore, SecretsManagerSecretStore } from '@selling-partner/secret-rotation'
import { LocalSecretsManager } from '../../local-secrets-manager/local-secrets-manager.js'

/** Ends a fault of a secret store. */
type EndStoreFault = () => Promise<void>

/** A secret store that fails on demand. */
export interface FaultyStore {
  readonly store: SecretStore
  /** The secret store in the form that `secretStoreFrom` accepts. */
  readonly place: string
  /** Environment variables that a process needs to use the secret store. */
  readonly environment: Readonly<Record<string, string>>
  /** Makes all reads and writes fail. */
  fail(): Promise<EndStoreFault>
  /** Disrupts the next write in a way that is specific to the secret store. */
  disruptWrite(): Promise<EndStoreFault>
  close(): Promise<void>
}

const fileName = 'client-secret.json'

/** A secret store in a file. Its path contains a symbolic link, so that access fails even for processes of root. */
export class FaultyFileStore implements FaultyStore {
  readonly store: FileSecretStore
  readonly environment = {}
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
    this.store = new FileSecretStore({ path: this.#path })
  }

  static async open(): Promise<FaultyFileStore> {
    const file = new FaultyFileStore(await mkdtemp(join(tmpdir(), 'secret-rotation-soak-')))
    await mkdir(file.#disk)
    await writeFile(file.#notAFolder, '')
    await file.#linkTo(file.#disk)
    return file
  }

  get place(): string {
    return `file:${this.#path}`
  }

  async fail(): Promise<EndStoreFault> {
    await this.#linkTo(this.#notAFolder)
    return () => this.#linkTo(this.#disk)
  }

  /** Holds the lock, like another process that is writing. */
  async disruptWrite(): Promise<EndStoreFault> {
    const lock = join(this.#disk, `${fileName}.lock`)
    while (!(await createFile(lock))) await sleep(1)
    return () => rm(lock, { force: true })
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }

  get #path(): string {
    return join(this.#folder, 'link', fileName)
  }

  get #disk(): string {
    return join(this.#folder, 'disk')
  }

  get #notAFolder(): string {
    return join(this.#folder, 'not-a-folder')
  }

  /** Replaces the link atomically, so that it always exists. */
  async #linkTo(target: string): Promise<void> {
    const next = join(this.#folder, 'next')
    await symlink(target, next)
    await rename(next, join(this.#folder, 'link'))
  }
}

/** Whether the file was created. It is not if it exists already. */
async function createFile(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const secretId = 'client-secret'

/** A secret store in AWS Secrets Manager. */
export class FaultySecretsManagerStore implements FaultyStore {
  readonly store: SecretsManagerSecretStore
  readonly place = `secrets-manager:${secretId}`
  readonly #server: LocalSecretsManager
  readonly #client: SecretsManagerClient

  private constructor(server: LocalSecretsManager) {
    this.#server = server
    this.#client = new SecretsManagerClient(server.config)
    this.store = new SecretsManagerSecretStore({ secretId, client: this.#client })
  }

  static async open(): Promise<FaultySecretsManagerStore> {
    const server = await LocalSecretsManager.start()
    server.createSecret(secretId)
    return new FaultySecretsManagerStore(server)
  }

  get environment(): Readonly<Record<string, string>> {
    return this.#server.environment
  }

  async fail(): Promise<EndStoreFault> {
    this.#server.failWith('InternalServiceError')
    return async () => this.#server.failWith()
  }

  /** Executes the next write but loses its response. */
  async disruptWrite(): Promise<EndStoreFault> {
    this.#server.loseNextResponseTo('PutSecretValue')
    return async () => {}
  }

  async close(): Promise<void> {
    this.#client.destroy()
    await this.#server.close()
  }
}

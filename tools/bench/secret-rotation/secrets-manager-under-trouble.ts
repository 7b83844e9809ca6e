import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SecretsManagerSecretStore } from '@selling-partner/secret-rotation'
import { LocalSecretsManager } from '../../local-secrets-manager/local-secrets-manager.js'
import type { Ending, StoreUnderTrouble } from './faulty-stores.js'

const secretId = 'client-secret'

/** A store in Secrets Manager. */
export class SecretsManagerUnderTrouble implements StoreUnderTrouble {
  readonly store: SecretsManagerSecretStore
  readonly place = `secrets-manager:${secretId}`
  readonly #server: LocalSecretsManager
  readonly #client: SecretsManagerClient

  private constructor(server: LocalSecretsManager) {
    this.#server = server
    this.#client = new SecretsManagerClient(server.config)
    this.store = new SecretsManagerSecretStore({ secretId, client: this.#client })
  }

  static async open(): Promise<SecretsManagerUnderTrouble> {
    const server = await LocalSecretsManager.start()
    server.createSecret(secretId)
    return new SecretsManagerUnderTrouble(server)
  }

  get environment(): Readonly<Record<string, string>> {
    return this.#server.environment
  }

  async fail(): Promise<Ending> {
    this.#server.refuse('InternalServiceError')
    return async () => this.#server.refuse()
  }

  /** It does what it is asked and does not say so. */
  async hinder(): Promise<Ending> {
    this.#server.loseNextAnswerTo('PutSecretValue')
    return async () => {}
  }

  async close(): Promise<void> {
    this.#client.destroy()
    await this.#server.close()
  }
}

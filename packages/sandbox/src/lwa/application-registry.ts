import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.js'
import { ClientSecrets } from './client-secrets.js'
import type { SandboxCredentials } from './credentials.js'

interface Application {
  readonly secrets: ClientSecrets
  /** The selling partner behind each refresh token. */
  readonly sellers: Map<string, string>
}

/** The applications that LWA knows, and the selling partners that authorized them. */
export class ApplicationRegistry {
  readonly #clock: Clock
  readonly #applications = new Map<string, Application>()

  /** @throws Error when two rows give one client id different secrets. */
  constructor(credentials: readonly SandboxCredentials[], clock: Clock) {
    this.#clock = clock
    for (const row of credentials) this.#add(row)
  }

  /** Whether LWA takes the secret from the application. */
  knows(clientId: string, clientSecret: string): boolean {
    return this.#applications.get(clientId)?.secrets.taken.includes(clientSecret) ?? false
  }

  /** @throws Error when there is no such application. */
  secretsOf(clientId: string): ClientSecrets {
    const application = this.#applications.get(clientId)
    if (application) return application.secrets
    throw new Error(`There is no application with the client id ${clientId}.`)
  }

  /** The selling partner that gave the application this refresh token. */
  sellerOf(clientId: string, refreshToken: string): string | undefined {
    return this.#applications.get(clientId)?.sellers.get(refreshToken)
  }

  /** A new refresh token with which the application acts for the selling partner. */
  authorize(clientId: string, seller: string): string {
    const refreshToken = `Atzr|${randomBytes(24).toString('base64url')}`
    this.#applications.get(clientId)?.sellers.set(refreshToken, seller)
    return refreshToken
  }

  #add({ clientId, clientSecret, refreshToken }: SandboxCredentials): void {
    const application = this.#applications.get(clientId) ?? {
      secrets: new ClientSecrets(this.#clock, clientSecret),
      sellers: new Map(),
    }
    if (!application.secrets.taken.includes(clientSecret)) {
      throw new Error(`The client id ${clientId} has two secrets: give every row of one application the same.`)
    }
    if (refreshToken) application.sellers.set(refreshToken, refreshToken)
    this.#applications.set(clientId, application)
  }
}

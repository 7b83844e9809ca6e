import { randomBytes } from 'node:crypto'
import type { SandboxCredentials } from './credentials.js'

interface Application {
  /** More than one while a secret is being rotated. */
  clientSecrets: ReadonlySet<string>
  /** The selling partner behind each refresh token. */
  readonly sellers: Map<string, string>
}

/** The applications that LWA knows, and the selling partners that authorized them. */
export class ApplicationRegistry {
  readonly #applications = new Map<string, Application>()

  /** @throws Error when two rows give one client id different secrets. */
  constructor(credentials: readonly SandboxCredentials[]) {
    for (const row of credentials) this.#add(row)
  }

  /** Whether the secret is the application's. */
  knows(clientId: string, clientSecret: string): boolean {
    return this.#applications.get(clientId)?.clientSecrets.has(clientSecret) ?? false
  }

  /** @throws Error when there is no such application. */
  replaceSecrets(clientId: string, clientSecrets: readonly string[]): void {
    const application = this.#applications.get(clientId)
    if (!application) throw new Error(`There is no application with the client id ${clientId}.`)
    application.clientSecrets = new Set(clientSecrets)
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
      clientSecrets: new Set([clientSecret]),
      sellers: new Map(),
    }
    if (!application.clientSecrets.has(clientSecret)) {
      throw new Error(`The client id ${clientId} has two secrets: give every row of one application the same.`)
    }
    if (refreshToken) application.sellers.set(refreshToken, refreshToken)
    this.#applications.set(clientId, application)
  }
}

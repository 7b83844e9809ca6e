import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock.js'
import { ClientSecrets } from './client-secrets.js'

/** The credentials of an application, and of one selling partner that authorized it. */
export interface SandboxCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** Leave out if the application calls only grantless operations. */
  readonly refreshToken?: string
}

/** The credentials that the sandbox accepts by default. */
export const demoCredentials = {
  clientId: 'amzn1.application-oa2-client.sandbox',
  clientSecret: 'amzn1.oa2-cs.v1.sandbox',
  refreshToken: 'Atzr|sandbox',
} as const satisfies SandboxCredentials

interface Application {
  readonly secrets: ClientSecrets
  /** Selling partners by refresh token. */
  readonly sellers: Map<string, string>
}

/** The applications that LWA knows, and the selling partners that authorized them. */
export class Applications {
  readonly #clock: Clock
  readonly #applications = new Map<string, Application>()

  /** @throws Error if two rows have the same client ID and different secrets. */
  constructor(credentials: readonly SandboxCredentials[], clock: Clock) {
    this.#clock = clock
    for (const row of credentials) this.#add(row)
  }

  acceptsSecret(clientId: string, clientSecret: string): boolean {
    return this.#applications.get(clientId)?.secrets.valid.includes(clientSecret) ?? false
  }

  /** @throws Error if the application is unknown. */
  secretsOf(clientId: string): ClientSecrets {
    const application = this.#applications.get(clientId)
    if (application) return application.secrets
    throw new Error(`No application has the client ID ${clientId}. Add it to the sandbox's credentials.`)
  }

  /** Each application with each of its selling partners. An application without one comes once. */
  authorizations(): { readonly clientId: string; readonly seller?: string }[] {
    return [...this.#applications].flatMap(([clientId, { sellers }]) =>
      sellers.size === 0 ? [{ clientId }] : [...new Set(sellers.values())].map((seller) => ({ clientId, seller })),
    )
  }

  sellerOf(clientId: string, refreshToken: string): string | undefined {
    return this.#applications.get(clientId)?.sellers.get(refreshToken)
  }

  /**
   * Finds the owner of a selling partner's account.
   * @param name A refresh token of the selling partner, or its ID if it has authorized an application. @default the first selling partner
   * @throws Error if the selling partner is unknown.
   */
  findSeller(name?: string): string {
    const sellers = [...this.#applications.values()].flatMap((application) => [...application.sellers])
    const found = sellers.find(([token, owner]) => name === undefined || token === name || owner === name)
    if (found) return found[1]
    if (name === undefined) throw new Error("The sandbox's credentials have no refreshToken. Add one.")
    throw new Error(
      "No selling partner has this refresh token or ID. Use a refreshToken of the sandbox's credentials, or the ID of an authorization.",
    )
  }

  /** Authorizes the application for a selling partner. Returns a new refresh token. */
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
    if (!application.secrets.valid.includes(clientSecret)) {
      throw new Error(`The client ID ${clientId} has two secrets. Use the same clientSecret in all its credentials.`)
    }
    if (refreshToken) application.sellers.set(refreshToken, refreshToken)
    this.#applications.set(clientId, application)
  }
}

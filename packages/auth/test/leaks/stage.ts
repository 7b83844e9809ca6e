import type { ServerResponse } from 'node:http'
import type { AuthOptions } from '../../src/auth/auth-options.js'
import { SellingPartnerAuth } from '../../src/auth/selling-partner-auth.js'
import type { ClientOptions, RestrictedRequestOptions } from '../../src/client/client-options.js'
import { SellingPartnerClient } from '../../src/client/selling-partner-client.js'
import { Onboarding } from '../../src/onboarding/onboarding.js'
import type { OnboardingOptions } from '../../src/onboarding/onboarding-options.js'
import type { Operation } from '../../src/operation/operation.js'
import { createRestrictedDataToken } from '../../src/restricted/tokens-api.js'
import { LoopbackServer } from '../loopback-server.js'
import { onboardingOptions } from '../onboarding-options.js'
import { recordEvents } from '../record-events.js'
import { echoOf, type HostileAnswer, type Received } from './hostile-answer.js'
import { planted, presignedUrl } from './planted.js'

const row = { api: 'example-v1', method: 'POST', path: '/example/v1/search' } as const
const body = { name: 'body', in: 'body' } as const

/** One operation of each kind. The seller's call has no body, because the SDK keeps Amazon's error texts, which may echo it. */
const operations = {
  seller: { ...row, id: 'ofSeller', parameters: [], grant: { type: 'seller' } },
  grantless: { ...row, id: 'grantless', parameters: [], grant: { type: 'grantless', scope: 'a' } },
  restricted: { ...row, id: 'restricted', parameters: [body], grant: { type: 'restricted' } },
  withRdt: { ...row, id: 'withRdt', parameters: [body], grant: { type: 'restricted' } },
} satisfies Record<string, Operation>

export type Kind = keyof typeof operations
export const kinds = Object.keys(operations) as Kind[]

class LeakyApi extends SellingPartnerClient {
  call(kind: Kind, options: RestrictedRequestOptions = {}) {
    const operation = operations[kind]
    const params = operation.grant.type === 'restricted' ? { body: { recipient: planted.recipient } } : {}
    const headers = { 'x-extra': planted.headerValue }
    const rdt = kind === 'withRdt' ? { restrictedDataToken: planted.restrictedDataToken } : {}
    return this.request(operation, params, { headers, ...rdt, ...options })
  }
}

/** A local server that acts as LWA and SP-API, and clients of both with an observer. */
export class Stage {
  readonly #server: LoopbackServer
  readonly #recorder = recordEvents()
  readonly #auths: SellingPartnerAuth[] = []
  /** Response of SP-API. @default a success */
  api?: HostileAnswer
  /** Response of LWA. @default a success */
  lwa?: HostileAnswer
  /** Everything that was received and sent. */
  wire = ''

  private constructor(server: LoopbackServer) {
    this.#server = server
    server.answer = (request, response) => {
      request.on('end', () => {
        const received = { request, body: server.received.at(-1)?.body ?? '' }
        this.wire += ` ${Object.values(request.headers).join(' ')} ${received.body}`
        if (request.url === '/lwa') this.#answerLwa(received, response)
        else if (request.url === createRestrictedDataToken.path) this.#answerTokens(response)
        else this.#answerApi(received, response)
      })
    }
  }

  static async open(): Promise<Stage> {
    return new Stage(await LoopbackServer.start())
  }

  get events(): readonly unknown[] {
    return this.#recorder.recorded
  }

  get baseUrl(): string {
    return this.#server.baseUrl
  }

  auth(options: AuthOptions = {}): SellingPartnerAuth {
    const auth = new SellingPartnerAuth({
      ...this.#shared(),
      clientId: onboardingOptions.clientId,
      refreshToken: planted.refreshToken,
      ...options,
    })
    this.#auths.push(auth)
    return auth
  }

  client(options: Partial<ClientOptions> = {}): LeakyApi {
    return new LeakyApi({ auth: this.auth(), baseUrl: this.baseUrl, ...options })
  }

  /** Completes the authorization of a selling partner. */
  async onboard(options: Partial<OnboardingOptions> = {}, alter: (query: URLSearchParams) => void = () => {}) {
    const onboarding = new Onboarding({ ...onboardingOptions, ...this.#shared(), ...options })
    const { state } = onboarding.consentUrl({ store: 'DE', session: 'a' })
    const query = new URLSearchParams({ state, spapi_oauth_code: planted.authorizationCode, selling_partner_id: 'A1' })
    alter(query)
    return onboarding.complete(query, { session: 'a' })
  }

  async close(): Promise<void> {
    for (const auth of this.#auths) auth.close()
    await this.#server.close()
  }

  #answerLwa(received: Received, response: ServerResponse): void {
    const isGrantless = received.body.includes('client_credentials')
    const tokens = {
      access_token: isGrantless ? planted.grantlessToken : planted.accessToken,
      refresh_token: planted.refreshToken,
      expires_in: 3600,
    }
    if (this.lwa) this.lwa.give(response, echoOf(received, [presignedUrl]))
    else response.end(JSON.stringify(tokens))
  }

  #answerTokens(response: ServerResponse): void {
    response.end(JSON.stringify({ restrictedDataToken: planted.restrictedDataToken, expiresIn: 3600 }))
  }

  /** Only responses to restricted calls contain personal data, and only restricted calls have a body here. */
  #answerApi(received: Received, response: ServerResponse): void {
    const known = received.body ? [presignedUrl, planted.buyer] : [presignedUrl]
    const echo = echoOf(received, known)
    this.wire += ` ${echo}`
    if (this.api) this.api.give(response, echo)
    else response.end(JSON.stringify({ name: 'a' }))
  }

  /** Retries each transient failure once, so that there is an event for the retry. */
  #shared() {
    return {
      lwaUrl: `${this.baseUrl}/lwa`,
      clientSecret: planted.clientSecret,
      observers: [this.#recorder.observer],
      retry: { maxAttempts: 2, baseDelay: 0, idempotent: true },
      ...(this.lwa?.isSilent && { timeout: 20 }),
    }
  }
}

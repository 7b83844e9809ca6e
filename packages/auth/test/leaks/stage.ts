import type { ServerResponse } from 'node:http'
import { setImmediate as pause } from 'node:timers/promises'
import nock from 'nock'
import type { AuthOptions } from '../../src/auth/auth-options.js'
import { SellingPartnerAuth } from '../../src/auth/selling-partner-auth.js'
import type { ClientOptions, RestrictedRequestOptions } from '../../src/client/client-options.js'
import { SellingPartnerClient } from '../../src/client/selling-partner-client.js'
import type { CallEvent } from '../../src/observe/call-event.js'
import { logLines } from '../../src/observe/log-lines.js'
import { Onboarding } from '../../src/onboarding/onboarding.js'
import type { OnboardingOptions } from '../../src/onboarding/onboarding-options.js'
import { openTelemetry } from '../../src/opentelemetry/open-telemetry.js'
import type { Operation } from '../../src/operation/operation.js'
import { createRestrictedDataToken } from '../../src/restricted/tokens-api.js'
import { LoopbackServer } from '../loopback-server.js'
import { onboardingOptions } from '../onboarding-options.js'
import { recordEvents } from '../record-events.js'
import { startTelemetry } from '../telemetry.js'
import { findSecrets } from './find-secrets.js'
import { echoOf, type HostileResponse, type Received } from './hostile-response.js'
import { planted, presignedUrl } from './planted.js'

// The import activates nock, but most tests need Node's own http.
nock.restore()

const row = { api: 'example-v1', method: 'POST', path: '/example/v1/search' } as const
const restrictedRow = {
  ...row,
  path: '/example/v1/search/{buyer}',
  parameters: [
    { name: 'buyer', in: 'path' },
    { name: 'email', in: 'query' },
    { name: 'body', in: 'body' },
  ],
  grant: { type: 'restricted' },
} as const

/** One operation of each kind. The seller's call has no parameters, because its errors keep Amazon's texts, which repeat them. */
const operations = {
  seller: { ...row, id: 'ofSeller', parameters: [], grant: { type: 'seller' } },
  grantless: { ...row, id: 'grantless', parameters: [], grant: { type: 'grantless', scope: 'a' } },
  restricted: { ...restrictedRow, id: 'restricted' },
  withRdt: { ...restrictedRow, id: 'withRdt' },
} satisfies Record<string, Operation>

const restrictedParams = {
  buyer: planted.pathValue,
  email: planted.queryValue,
  body: { recipient: planted.recipient },
}

export type Kind = keyof typeof operations
export const kinds = Object.keys(operations) as Kind[]

/** A way in which a call or an onboarding fails. */
export interface Failure {
  readonly name: string
  readonly run: (stage: Stage) => Promise<unknown>
  /** Fields of the expected error, to verify that this failure is tested and not another one. */
  readonly error: object
  /** Fields of the error that observers must get. @default error */
  readonly observedError?: object
  /** It fails before an attempt, or replaces the stage's observers. They get no event. */
  readonly isUnobserved?: true
}

/** Differences from a successful onboarding. */
export interface OnboardingVisit {
  readonly options?: Partial<OnboardingOptions>
  /** Changes the query of the redirect. */
  readonly change?: (query: URLSearchParams) => void
  /** Session in which the redirect arrives. @default the session of the consent URL */
  readonly redirectSession?: string
}

class LeakyApi extends SellingPartnerClient {
  callKind(kind: Kind, options: RestrictedRequestOptions = {}) {
    const operation = operations[kind]
    const params = operation.grant.type === 'restricted' ? restrictedParams : {}
    const headers = { 'x-extra': planted.headerValue }
    const rdt = kind === 'withRdt' ? { restrictedDataToken: planted.restrictedDataToken } : {}
    return this.request(operation, params, { headers, ...rdt, ...options })
  }
}

/** LWA and SP-API on one local server, and a user whose observers record events, spans and metrics. */
export class Stage {
  readonly #server: LoopbackServer
  readonly #recorder = recordEvents()
  readonly #telemetry = startTelemetry()
  readonly #auths: SellingPartnerAuth[] = []
  /** How SP-API responds. @default successfully */
  api?: HostileResponse
  /** How the Tokens API responds. @default successfully */
  tokens?: HostileResponse
  /** How LWA responds. @default successfully */
  lwa?: HostileResponse
  /** Everything that was received and sent over the network. */
  wire = ''
  /** The state of the last onboarding. It is a secret of its browser. */
  #state?: string

  readonly #lines: string[] = []
  readonly #log = (line: string) => this.#lines.push(line)

  private constructor(server: LoopbackServer) {
    this.#server = server
    server.respond = (request, response) => {
      request.on('end', () => {
        const received = { request, body: server.received.at(-1)?.body ?? '' }
        this.wire += ` ${request.url} ${Object.values(request.headers).join(' ')} ${received.body}`
        if (request.url === '/lwa') this.#respondAsLwa(received, response)
        else if (request.url === createRestrictedDataToken.path) this.#respondAsTokensApi(received, response)
        else this.#respondAsApi(received, response)
      })
    }
  }

  static async open(): Promise<Stage> {
    return new Stage(await LoopbackServer.start())
  }

  get events(): readonly CallEvent[] {
    return this.#recorder.recorded
  }

  get baseUrl(): string {
    return this.#server.baseUrl
  }

  /** Returns everything that the observers recorded: events, log lines, spans and metrics. */
  async observed() {
    return {
      events: this.events,
      lines: this.#lines,
      spans: this.#telemetry.spans(),
      metrics: await this.#telemetry.metrics(),
    }
  }

  /** Returns the names of the secrets that a log of these values could contain, in any form. */
  findLeaks(...values: readonly unknown[]): string[] {
    return findSecrets({ ...planted, ...(this.#state !== undefined && { state: this.#state }) }, ...values)
  }

  /** Waits until a call has reached the server. */
  async sends(kind: Kind): Promise<void> {
    const { id } = operations[kind]
    while (!this.events.some(({ type, operation }) => type === 'sent' && operation?.id === id)) await pause()
    while (!this.wire.includes(operations[kind].path.split('{')[0] ?? '')) await pause()
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
    return new LeakyApi({ auth: this.auth(), baseUrl: this.baseUrl, deadline: 60_000, ...options })
  }

  onboarding(options: Partial<OnboardingOptions> = {}): Onboarding {
    return new Onboarding({ ...onboardingOptions, stateSecret: planted.stateSecret, ...this.#shared(), ...options })
  }

  /** Starts an onboarding. Returns the query of the redirect after the selling partner's consent. */
  consent(onboarding: Onboarding): URLSearchParams {
    const { state } = onboarding.consentUrl({ store: 'DE', session: planted.session })
    this.#state = state
    return new URLSearchParams({
      state,
      spapi_oauth_code: planted.authorizationCode,
      selling_partner_id: planted.sellingPartnerId,
    })
  }

  /** Authorizes a selling partner, from the consent URL to the exchange of the code. */
  async onboard({ options, change, redirectSession = planted.session }: OnboardingVisit = {}) {
    const onboarding = this.onboarding(options)
    const query = this.consent(onboarding)
    change?.(query)
    this.wire += ` ${query}`
    return onboarding.complete(query, { session: redirectSession })
  }

  /** Lets the connections of all requests to a path fail with an error that contains all secrets. */
  breakConnections(path: string): void {
    const error = Object.assign(new Error(Object.values(planted).join(' ')), { code: 'ECONNRESET' })
    nock.activate()
    nock(this.baseUrl, { allowUnmocked: true })
      .post((uri) => uri.startsWith(path))
      .times(2)
      .replyWithError(error)
  }

  async close(): Promise<void> {
    nock.cleanAll()
    nock.restore()
    for (const auth of this.#auths) auth.close()
    await this.#telemetry.stop()
    await this.#server.close()
  }

  #respondAsLwa(received: Received, response: ServerResponse): void {
    const isGrantless = received.body.includes('client_credentials')
    const tokens = {
      access_token: isGrantless ? planted.grantlessToken : planted.accessToken,
      refresh_token: planted.refreshToken,
      expires_in: 3600,
    }
    if (this.lwa) this.lwa.give(response, echoOf(received, [presignedUrl]))
    else response.end(JSON.stringify(tokens))
  }

  #respondAsTokensApi(received: Received, response: ServerResponse): void {
    if (this.tokens) this.tokens.give(response, echoOf(received, [presignedUrl, planted.restrictedDataToken]))
    else response.end(JSON.stringify({ restrictedDataToken: planted.restrictedDataToken, expiresIn: 3600 }))
  }

  /** Only responses to restricted calls contain personal data, and only these calls have a body here. */
  #respondAsApi(received: Received, response: ServerResponse): void {
    const known = received.body ? [presignedUrl, planted.buyer] : [presignedUrl]
    const echo = echoOf(received, known)
    this.wire += ` ${echo}`
    if (this.api) this.api.give(response, echo)
    else response.end(JSON.stringify({ name: 'a' }))
  }

  /** Transient failures are retried once, so that there is an event of the retry. */
  #shared() {
    return {
      lwaUrl: `${this.baseUrl}/lwa`,
      clientSecret: planted.clientSecret,
      observers: [
        this.#recorder.observer,
        openTelemetry(this.#telemetry),
        logLines({ format: 'text', write: this.#log }),
        logLines({ format: 'json', write: this.#log }),
      ],
      logger: { debug: this.#log, info: this.#log, warn: this.#log, error: this.#log },
      logLevel: 'debug' as const,
      retry: { maxAttempts: 2, baseDelay: 0, idempotent: true },
      ...((this.lwa?.isSilent || this.tokens?.isSilent) && { timeout: 20 }),
    }
  }
}

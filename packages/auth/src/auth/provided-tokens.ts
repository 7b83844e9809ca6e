import { randomUUID } from 'node:crypto'
import { ConfigurationError } from '../errors/input-errors.js'
import { CredentialsError } from '../errors/lwa-errors.js'
import type { AccessToken } from '../lwa/exchange-token.js'
import { grantKey, hashed } from '../lwa/lwa-grant.js'
import { isTokenValue, maxTokenLength } from '../lwa/token-value.js'
import type { AccessTokenGrant } from '../operation/operation.js'
import { errorNameOf } from '../secrets/redact-error.js'
import { AbortWatch } from '../time/abort-watch.js'
import { Deadline } from '../time/deadline.js'
import { abortable } from '../time/within-time.js'

/** Tells an `accessToken` function which access token is needed. */
export interface AccessTokenRequest {
  /** How the call is authorized: `{ type: 'seller' }`, or `{ type: 'grantless', scope }`. */
  readonly grant: AccessTokenGrant
  /** The access token that SP-API has rejected as expired. Return another one. `undefined` if none was rejected. */
  readonly rejectedToken?: string
  /** Aborts when no call waits for the access token any more, and when `timeout` has passed. */
  readonly signal: AbortSignal
}

/** Returns an access token from the place where you get it. */
export type AccessTokenProvider = (request: AccessTokenRequest) => string | Promise<string>

/**
 * Milliseconds for which an access token is used. LWA's access tokens expire after an hour, and a function does not tell how much
 * of it is left.
 */
const lifetime = 3_600_000

const aborts = new AbortWatch<AbortController>((controller, reason) => controller.abort(reason))

/** The access tokens of the option `accessToken`: one string, or what a function returns. */
export class ProvidedTokens {
  /** Names them in keys and in bucket names. It contains no secret. */
  readonly name: string
  readonly #provider: AccessTokenProvider
  /** Milliseconds to wait for the provider. */
  readonly #timeout: number
  /** The last rejected token of each grant. */
  readonly #rejected = new Map<string, string>()
  /** Whether there is only one access token, so that a rejected one can't be replaced. */
  readonly isFixed: boolean

  /** @throws ConfigurationError if `source` is not an access token and not a function. */
  constructor(source: unknown, timeout: number) {
    this.isFixed = typeof source !== 'function'
    this.#provider = toProvider(source)
    this.#timeout = timeout
    this.name = `access-token:${typeof source === 'string' ? hashed(source) : randomUUID()}`
  }

  /**
   * Returns the access token for a grant.
   *
   * @param abandoned Aborts when no caller waits any more.
   * @throws CredentialsError if the function fails, hangs, or does not return an access token. AbortedError.
   */
  async fetch(grant: AccessTokenGrant, abandoned: AbortSignal): Promise<AccessToken> {
    const key = keyOf(grant)
    const value = await this.#call({ grant, rejectedToken: this.#rejected.get(key) }, abandoned)
    if (!isTokenValue(value)) throw new CredentialsError('malformed', undefined, 'accessToken')
    this.#rejected.delete(key)
    return { value, expiresInMs: lifetime }
  }

  /** Tells the next call of the function which token it must not return. */
  markRejected(grant: AccessTokenGrant, token: string): void {
    this.#rejected.set(keyOf(grant), token)
  }

  async #call(request: Omit<AccessTokenRequest, 'signal'>, abandoned: AbortSignal): Promise<unknown> {
    const deadline = new Deadline({ deadline: this.#timeout, signal: abandoned }, aborts)
    const { signal = abandoned } = deadline
    const provider = this.#provider
    // The async function turns an exception of the provider into a rejection.
    const token = (async (): Promise<unknown> => provider({ ...request, signal }))()
    try {
      return await abortable(token, signal)
    } catch (error) {
      if (deadline.isOver) throw new CredentialsError('timeout', undefined, 'accessToken')
      throw abandoned.aborted ? error : new CredentialsError('failed', errorNameOf(error), 'accessToken')
    } finally {
      deadline.clear()
    }
  }
}

/** Names a grant. */
export function keyOf(grant: AccessTokenGrant): string {
  return grant.type === 'grantless' ? grantKey({ scope: grant.scope }) : 'seller'
}

function toProvider(source: unknown): AccessTokenProvider {
  if (isProvider(source)) return source
  if (typeof source !== 'string') throw new ConfigurationError('accessToken must be a string or a function.')
  if (source.startsWith('Atzr|')) {
    throw new ConfigurationError(
      'accessToken is a refresh token. Pass it as refreshToken, with clientId and clientSecret.',
    )
  }
  if (isTokenValue(source)) return () => source
  throw new ConfigurationError(
    `accessToken is not an access token. Pass printable ASCII characters without blanks, at most ${maxTokenLength}.`,
  )
}

function isProvider(source: unknown): source is AccessTokenProvider {
  return typeof source === 'function'
}

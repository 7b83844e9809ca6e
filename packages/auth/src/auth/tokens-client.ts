import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import type { ClientOptions } from '../client/client-options.js'
import { SellingPartnerClient } from '../client/selling-partner-client.js'
import { InvalidResponseError } from '../errors/api-errors.js'
import { limitedAdapter } from '../http/limited-adapter.js'
import { requestIdOf } from '../http/response-headers.js'
import type { AccessToken } from '../lwa/exchange-token.js'
import { readTokenResponse } from '../lwa/token-value.js'
import type { RdtRequest } from '../restricted/rdt-request.js'
import { createRestrictedDataToken } from '../restricted/tokens-api.js'
import { TimeBudget } from '../time/time-budget.js'
import { isRecord } from '../values/json.js'

interface RdtLimits {
  /** Milliseconds for the request with its retries. They count from when it is sent first, after the queue. */
  readonly timeout: number
  /** Monotonic clock in milliseconds. */
  readonly clock: () => number
}

/** Gets one RDT from the Tokens API. It is a client like any other, so its calls are paced, retried and observed too. */
export class TokensClient extends SellingPartnerClient {
  readonly #budget: TimeBudget

  constructor(options: Pick<ClientOptions, 'auth' | 'baseUrl' | 'application'>, { timeout, clock }: RdtLimits) {
    const budget = new TimeBudget(timeout, clock)
    const adapter = (config: InternalAxiosRequestConfig) =>
      limitedAdapter(Object.assign(config, { timeout: budget.forAttempt }))
    super({ ...options, timeout, adapter })
    this.#budget = budget
  }

  /** @param signal Aborts the request in every phase. */
  async createToken(
    { resources, targetApplication }: Pick<RdtRequest, 'resources' | 'targetApplication'>,
    signal: AbortSignal,
  ): Promise<AccessToken> {
    const params = { body: { restrictedResources: resources, targetApplication } }
    const isInTime = (delay: number) => this.#budget.allows(delay)
    // A second RDT does not invalidate the first one, so the request is safe to repeat.
    const options = { signal, retry: { idempotent: true }, isInTime }
    return readToken(await this.request(createRestrictedDataToken, params, options))
  }
}

function readToken({ data, status, headers }: AxiosResponse<unknown>): AccessToken {
  const fields = isRecord(data) ? data : {}
  const secrets = typeof fields.restrictedDataToken === 'string' ? [fields.restrictedDataToken] : []
  const response = { operation: createRestrictedDataToken, status, requestId: requestIdOf(headers, secrets) }
  return readTokenResponse(
    fields,
    { token: 'restrictedDataToken', lifetime: 'expiresIn' },
    (fault) => new InvalidResponseError(`The response is not an RDT. ${fault}`, response),
  )
}

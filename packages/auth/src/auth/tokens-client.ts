import type { AxiosResponse } from 'axios'
import { SellingPartnerClient } from '../client/selling-partner-client.js'
import { InvalidAnswerError } from '../errors/api-errors.js'
import { requestIdOf } from '../http/response-headers.js'
import type { AccessToken } from '../lwa/exchange-token.js'
import type { RdtRequest } from '../restricted/rdt-request.js'
import { createRestrictedDataToken } from '../restricted/tokens-api.js'
import { isRecord } from '../values/json.js'

/** Asks the Tokens API for RDTs: a client like any other, so that these calls are paced, retried and watched alike. */
export class TokensClient extends SellingPartnerClient {
  /** @param signal Ends the request in whatever phase it is. */
  async createToken(
    { resources, targetApplication }: Pick<RdtRequest, 'resources' | 'targetApplication'>,
    signal: AbortSignal,
  ): Promise<AccessToken> {
    const params = { body: { restrictedResources: resources, targetApplication } }
    // Each RDT is good, and none takes another's place.
    const options = { signal, retry: { idempotent: true } }
    return readToken(await this.request<unknown>(createRestrictedDataToken, params, options))
  }
}

function readToken({ data, status, headers }: AxiosResponse<unknown>): AccessToken {
  const { restrictedDataToken: value, expiresIn } = isRecord(data) ? data : {}
  const secrets = typeof value === 'string' ? [value] : []
  const answer = { operation: createRestrictedDataToken, status, requestId: requestIdOf(headers, secrets) }
  if (typeof value !== 'string' || value === '') {
    throw new InvalidAnswerError('the answer is no RDT: restrictedDataToken is missing', answer)
  }
  if (typeof expiresIn !== 'number' || !(expiresIn > 0)) {
    throw new InvalidAnswerError('the answer is no RDT: expiresIn is not a positive number', answer)
  }
  return { value, expiresIn }
}

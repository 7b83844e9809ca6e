import { isLwaError } from '../errors/lwa-error.js'
import type { LwaClient } from '../lwa/lwa-client.js'
import type { CodeGrant } from '../lwa/lwa-grant.js'
import { noteEffort } from '../retry/effort.js'
import { OnboardingError } from './onboarding-error.js'

/** What LWA gives for an authorization code. All but `expiresIn` is secret. */
export interface SellerTokens {
  /** Good until the selling partner withdraws the authorization. Store it encrypted. */
  readonly refreshToken: string
  readonly accessToken: string
  /** Seconds for which the access token is good. */
  readonly expiresIn: number
}

/** LWA's codes for a fault of the authorization code, rather than of the application's credentials. */
const codeFaults = new Set(['invalid_grant', 'invalid_request'])

/**
 * Exchanges an authorization code.
 *
 * @param deadline Milliseconds for which the code is still good.
 */
export async function exchangeCode(lwa: LwaClient, grant: CodeGrant, deadline: number): Promise<SellerTokens> {
  try {
    const { value: accessToken, expiresIn, refreshToken = '' } = await lwa.exchange(grant, { deadline })
    return { refreshToken, accessToken, expiresIn }
  } catch (error) {
    throw toExchangeError(error)
  }
}

/** What an exchange fails with: where LWA refuses the code and not the application, the selling partner has to start again. */
function toExchangeError(error: unknown): unknown {
  if (!isLwaError(error) || !codeFaults.has(error.lwaCode ?? '')) return error
  const refusal = new OnboardingError('code-refused', { amazonCode: error.lwaCode, requestId: error.requestId })
  const { attempts = 1, elapsed = 0 } = error
  return noteEffort(refusal, { attempts, elapsed })
}

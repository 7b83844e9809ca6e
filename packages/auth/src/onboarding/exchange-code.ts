import { isLwaError } from '../errors/lwa-error.js'
import { OnboardingError } from '../errors/onboarding-error.js'
import { exchangeToken, type TokenRequest } from '../lwa/exchange-token.js'
import type { CodeGrant } from '../lwa/lwa-grant.js'
import { noteEffort } from '../retry/effort.js'

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

/** Exchanges an authorization code, once. */
export async function exchangeCode(request: TokenRequest & { grant: CodeGrant }): Promise<SellerTokens> {
  const { value: accessToken, expiresIn, refreshToken = '' } = await exchangeToken(request)
  return { refreshToken, accessToken, expiresIn }
}

/** What an exchange fails with: where LWA refuses the code and not the application, the selling partner has to start again. */
export function toExchangeError(error: unknown): unknown {
  if (!isLwaError(error) || !codeFaults.has(error.lwaCode ?? '')) return error
  const refusal = new OnboardingError('code-refused', { amazonCode: error.lwaCode, requestId: error.requestId })
  const { attempts = 1, elapsed = 0 } = error
  return noteEffort(refusal, { attempts, elapsed })
}

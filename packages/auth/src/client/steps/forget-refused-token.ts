import type { AxiosResponse } from 'axios'
import type { SellingPartnerAuth } from '../../auth/selling-partner-auth.js'
import { Call } from '../call.js'
import { accessTokenGrant } from './authorize.js'
import { saysTokenExpired } from './says-token-expired.js'
import { sentToken } from './sent-secrets.js'

/**
 * Sees to it that the next attempt gets another token: after an access token that has expired, and after an RDT that was
 * refused for any reason. An RDT of the caller's cannot be replaced.
 */
export function forgetRefusedToken(auth: SellingPartnerAuth, response: AxiosResponse<unknown>): void {
  const call = Call.of(response.config)
  if (call.restrictedDataToken !== undefined) return
  // In either case only the token that was sent: another call may have brought a fresh one by now.
  if (call.rdt) {
    if (!isRdtToBlame(call, response)) return
    auth.restrictedDataTokens.invalidate(call.rdt, sentToken(response.config))
  } else {
    if (!saysTokenExpired(response)) return
    auth.invalidate(accessTokenGrant(call), sentToken(response.config))
  }
  call.attempt.isTokenRefused = true
}

/** Where another RDT was refused just before, this one is not the reason, and others have use for it. */
function isRdtToBlame({ attempt }: Call, response: AxiosResponse<unknown>): boolean {
  return saysTokenExpired(response) || (response.status === 403 && !attempt.isReplay)
}

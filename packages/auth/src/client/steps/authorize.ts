import type { InternalAxiosRequestConfig } from 'axios'
import type { AccessTokenGrant, SellingPartnerAuth } from '../../auth/selling-partner-auth.js'
import { Call } from '../call.js'

export const tokenHeader = 'x-amz-access-token'

/** Adds the token that the operation's grant asks for. */
export function authorize(auth: SellingPartnerAuth) {
  return async (config: InternalAxiosRequestConfig): Promise<InternalAxiosRequestConfig> => {
    config.headers.set(tokenHeader, await obtainToken(auth, Call.of(config)))
    return config
  }
}

/** The one place where a call gets its token: the caller's RDT, one that the auth obtains, or an access token. */
export async function obtainToken(auth: SellingPartnerAuth, call: Call): Promise<string> {
  if (call.restrictedDataToken !== undefined) return call.restrictedDataToken
  if (call.rdt) return auth.restrictedDataTokens.get(call.rdt, call.signal)
  return auth.accessToken(accessTokenGrant(call), { signal: call.signal })
}

/** The grant of the access token that a call takes. */
export function accessTokenGrant({ operation: { grant } }: Call): AccessTokenGrant {
  return grant.type === 'grantless' ? grant : { type: 'seller' }
}

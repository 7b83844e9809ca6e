import type { InternalAxiosRequestConfig } from 'axios'
import { Call } from '../call.js'
import type { SellingPartnerAuth } from '../selling-partner-auth.js'

export const tokenHeader = 'x-amz-access-token'

/** Adds the token that the operation's grant asks for. */
export function authorize(auth: SellingPartnerAuth) {
  return async (config: InternalAxiosRequestConfig): Promise<InternalAxiosRequestConfig> => {
    config.headers.set(tokenHeader, await obtainToken(auth, Call.of(config)))
    return config
  }
}

/**
 * A restricted operation takes the RDT that the caller passed, or else the plain access token. This is the one place to
 * obtain an RDT when the caller has none.
 */
export async function obtainToken(auth: SellingPartnerAuth, call: Call): Promise<string> {
  const { grant } = call.operation
  if (call.restrictedDataToken !== undefined) return call.restrictedDataToken
  return auth.accessToken(grant.type === 'grantless' ? grant : { type: 'seller' }, { signal: call.signal })
}

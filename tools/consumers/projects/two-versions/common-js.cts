// The CommonJS copy of the package, as a library that was not migrated to ESM exports it.
import auth = require('@selling-partner/auth')
import internal = require('@selling-partner/auth/internal')

export const { SellingPartnerAuth, LocalRateLimiter, logLines } = auth
export const { CallQueue } = internal
export const isApiError: typeof auth.isApiError = auth.isApiError

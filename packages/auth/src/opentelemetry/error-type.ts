import { isApiError } from '../errors/api-error.js'
import { isLwaError } from '../errors/lwa-error.js'
import { isNetworkError } from '../errors/network-error.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'

/**
 * The conventions' `error.type`: the status of an answer that refused, node's code of a failed connection, or else the
 * `code` of our error. `_OTHER` is the conventions' word for what we do not know.
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
 */
export function errorType(error: unknown): string {
  if (isApiError(error) || isLwaError(error)) return String(error.status)
  if (isNetworkError(error)) return error.networkCode
  return isSellingPartnerError(error) ? error.code : '_OTHER'
}

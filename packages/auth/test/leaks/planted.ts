import { findSecrets } from './find-secrets.js'

/** Signature of a presigned URL. */
const signature = 'planted-signature'

/**
 * All values that must never appear in logs, each marked so that it cannot appear by chance. Some have Amazon's format and others
 * do not, so that both ways to find them are tested.
 */
export const planted = {
  clientSecret: 'planted+client/secret="1"',
  refreshToken: 'Atzr|planted-refresh-token+/=',
  accessToken: 'Atza|planted-access-token+/=',
  grantlessToken: 'planted+grantless/token',
  restrictedDataToken: 'Atz.sprdt|planted-restricted-data-token',
  authorizationCode: 'ANplantedAuthorizationCode',
  sellingPartnerId: 'planted-selling-partner',
  session: 'planted session/1',
  stateSecret: 'planted-state-secret-of-32-bytes-or-more',
  signature,
  buyer: 'planted "Buyer" <buyer@planted.example>',
  recipient: 'planted recipient & sons',
  pathValue: 'planted path/value',
  queryValue: 'planted query&value',
  headerValue: 'planted-header/value',
  redisPassword: 'planted-redis-password',
} as const

export const presignedUrl = `https://planted.s3.eu-west-1.amazonaws.com/report.gz?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=${signature}`

export const redisUrl = `rediss://user:${planted.redisPassword}@cache.example:6380/0`

/** Returns the names of the planted secrets that a log of these values could contain, in any form. */
export function findLeaks(...values: readonly unknown[]): string[] {
  return findSecrets(planted, ...values)
}

/** The part of a presigned URL that grants access. */
const signature = 'planted-signature'

/**
 * Secrets that must never be revealed, each with a marker that can't occur by chance. Some have Amazon's format and others do
 * not, so that both ways of finding secrets are tested.
 */
export const planted = {
  clientSecret: 'planted+client/secret="1"',
  refreshToken: 'Atzr|planted-refresh-token+/=',
  accessToken: 'Atza|planted-access-token+/=',
  grantlessToken: 'planted+grantless/token',
  restrictedDataToken: 'Atz.sprdt|planted-restricted-data-token',
  authorizationCode: 'ANplantedAuthorizationCode',
  signature,
  buyer: 'planted "Buyer" <buyer@planted.example>',
  recipient: 'planted recipient & sons',
  headerValue: 'planted-header/value',
  redisPassword: 'planted-redis-password',
} as const

export const presignedUrl = `https://planted.s3.eu-west-1.amazonaws.com/report.gz?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=${signature}`

export const redisUrl = `rediss://user:${planted.redisPassword}@cache.example:6380/0`

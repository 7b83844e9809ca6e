/** What a presigned URL is good for whoever has it by. */
const signature = 'planted-signature'

/**
 * Everything that must never show, each marked so that it cannot be there by chance. Some are written as Amazon writes them and
 * others are not, so that both ways of finding them are put to the test.
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

/** Values that must never leak. Most don't have Amazon's format, so that redaction by format does not find them. */
export const planted = {
  oldSecret: 'planted+old/secret="1"',
  newSecret: 'planted+new/secret="2"',
  accessToken: 'planted+access/token',
  refreshToken: 'Atzr|planted-refresh-token+/=',
  /** Letters and digits, like a name. */
  awsSecretKey: 'plantedAwsSecretKey0123456789abcdefghijk',
} as const

/** Everything that must never show. Most are not written as Amazon writes them, so that no secret is found by its looks alone. */
export const planted = {
  oldSecret: 'planted+old/secret="1"',
  newSecret: 'planted+new/secret="2"',
  accessToken: 'planted+access/token',
  refreshToken: 'Atzr|planted-refresh-token+/=',
  /** Letters and digits, as a name may have. */
  awsSecretKey: 'plantedAwsSecretKey0123456789abcdefghijk',
} as const

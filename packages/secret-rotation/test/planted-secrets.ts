/** Secrets that only a secret store may contain. */
export const planted = {
  clientSecret: 'amzn1.oa2-cs.v1.hush-new',
  previousSecret: 'amzn1.oa2-cs.v1.hush-old',
  refreshToken: 'Atzr|hush-refresh',
} as const

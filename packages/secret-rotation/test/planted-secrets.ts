/** Secrets that nothing but a store may show. */
export const planted = {
  clientSecret: 'amzn1.oa2-cs.v1.hush-new',
  previousSecret: 'amzn1.oa2-cs.v1.hush-old',
  refreshToken: 'Atzr|hush-refresh',
} as const

/** Credentials that the fake LWA takes, as it takes any. */
export const credentials = {
  clientId: 'amzn1.application-oa2-client.bench',
  clientSecret: 'amzn1.oa2-cs.v1.bench',
  refreshToken: 'Atzr|bench',
}

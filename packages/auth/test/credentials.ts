import type { AuthOptions } from '../src/auth/auth-options.js'

export const credentials = {
  clientId: 'amzn1.application-oa2-client.1',
  clientSecret: 'amzn1.oa2-cs.v1.secret',
  refreshToken: 'Atzr|refresh',
} satisfies AuthOptions

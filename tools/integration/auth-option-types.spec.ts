import { describe, expect, it } from '@jest/globals'
import { typeErrors } from '../generate/type-errors.js'

describe('the options of SellingPartnerAuth', () => {
  const auth = (options: string) =>
    `import { SellingPartnerAuth } from '@selling-partner/auth'\nnew SellingPartnerAuth(${options})`
  const programs = {
    string: auth(`{ accessToken: 'Atza|1', timeout: 1000 }`),
    'sync function': auth(`{ accessToken: ({ grant }) => grant.type }`),
    'async function': auth(
      `{ accessToken: async ({ rejectedToken, signal }) => String(rejectedToken ?? signal.aborted) }`,
    ),
    credentials: auth(`{ clientId: 'a', clientSecret: 'b', refreshToken: 'c', lwaUrl: 'd' }`),
    nothing: auth(''),
    'a client ID': auth(`{ accessToken: 'Atza|1', clientId: 'a' }`),
    'a client secret': auth(`{ accessToken: 'Atza|1', clientSecret: 'a' }`),
    'a refresh token': auth(`{ accessToken: 'Atza|1', refreshToken: 'a' }`),
    'the URL of LWA': auth(`{ accessToken: 'Atza|1', lwaUrl: 'a' }`),
    'a token store': auth(
      `{ accessToken: 'Atza|1', tokenStore: { get: async () => undefined, set: async () => {}, delete: async () => {} } }`,
    ),
    'a number': auth(`{ accessToken: 5 }`),
    'a function that returns a number': auth(`{ accessToken: () => 5 }`),
  }
  const errors = typeErrors(programs)

  it.each(['string', 'sync function', 'async function', 'credentials', 'nothing'])('compile: %s', (name) => {
    expect(errors.get(name)).toEqual([])
  })

  it.each([
    'a client ID',
    'a client secret',
    'a refresh token',
    'the URL of LWA',
    'a token store',
    'a number',
    'a function that returns a number',
  ])('do not compile with accessToken and %s', (name) => {
    expect(errors.get(name)).not.toEqual([])
  })
})

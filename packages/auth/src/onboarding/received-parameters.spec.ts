import { describe, expect, it } from '@jest/globals'
import { OnboardingError } from './onboarding-error.js'
import type { ReceivedUrl } from './received-parameters.js'
import { readRedirect } from './received-parameters.js'

const values = { state: 'state-1', spapi_oauth_code: 'RHcode', selling_partner_id: 'A3FHEXAMPLEYWS' }
const query = new URLSearchParams(values).toString()
const redirect = { authorizationCode: 'RHcode', state: 'state-1', sellingPartnerId: 'A3FHEXAMPLEYWS' }
const none = new Set<string>()

function refusalOf(received: ReceivedUrl, ignored: ReadonlySet<string> = none): OnboardingError | undefined {
  try {
    readRedirect(received, ignored)
    return undefined
  } catch (error) {
    if (error instanceof OnboardingError) return error
    throw error
  }
}

describe('readRedirect', () => {
  it.each<[string, ReceivedUrl]>([
    ['a whole URL', `https://app.example/callback?${query}`],
    ['the URL of a node:http request', `/callback?${query}`],
    ['a URL object', new URL(`https://app.example/callback?${query}`)],
    ['a query', new URLSearchParams(values)],
    ['a URL with a fragment', `/callback?${query}#top`],
    ['the redirect of a hybrid application', `/callback?${query}&mws_auth_token=amzn.mws.1`],
    ['an empty mws_auth_token', `/callback?${query}&mws_auth_token=`],
  ])('takes %s', (_, received) => {
    expect(readRedirect(received, none)).toEqual(redirect)
  })

  it.each(Object.keys(values))('names %s when it is missing, empty or comes twice', (parameter) => {
    const { [parameter]: value = '', ...rest } = { ...values } as Record<string, string>
    const without = new URLSearchParams(rest)
    expect(refusalOf(without)).toMatchObject({ reason: 'parameter-missing', parameter })
    expect(refusalOf(`/?${without}&${parameter}=`)).toMatchObject({ reason: 'parameter-missing', parameter })
    expect(refusalOf(`/?${query}&${parameter}=${value}`)).toMatchObject({ reason: 'parameter-duplicate', parameter })
    expect(refusalOf(`/?${query}&${parameter}=`)).toMatchObject({ reason: 'parameter-duplicate', parameter })
  })

  it.each(Object.keys(values))(
    'names %s when it is of an absurd length or holds what Amazon does not send',
    (parameter) => {
      for (const value of ['x'.repeat(4000), 'ünïcode', '😀', 'two words', 'line\nbreak', 'nul\0', '\u202e']) {
        const error = refusalOf(new URLSearchParams({ ...values, [parameter]: value }))
        expect(error).toMatchObject({ reason: 'parameter-malformed', parameter })
        expect(error?.message).not.toContain(value)
      }
    },
  )

  it('names a parameter that Amazon does not send', () => {
    expect(refusalOf(`/?${query}&next=https://evil.example`)).toMatchObject({
      reason: 'parameter-unknown',
      parameter: 'next',
      message: expect.not.stringContaining('evil'),
    })
  })

  it.each(['<script>', 'a\nb', 'x'.repeat(65), 'é', ''])('does not repeat the name %p', (name) => {
    const error = refusalOf(new URLSearchParams([...Object.entries(values), [name, '1']]))
    expect(error).toMatchObject({ reason: 'parameter-unknown', parameter: '(unprintable name)' })
  })

  it('takes a parameter that is to be ignored', () => {
    const ignored = new Set(['tenant'])
    expect(readRedirect(`/?${query}&tenant=7`, ignored)).toEqual(redirect)
    expect(refusalOf(`/?${query}&tenant=7&other=1`, ignored)).toMatchObject({ parameter: 'other' })
  })

  it.each<[string, ReceivedUrl]>([
    ['text', `/?${query}&next=${'x'.repeat(100_000)}`],
    ['text that stays under the limit until it is parsed', `/?${query}&next=${'ü'.repeat(3000)}`],
    ['a query', new URLSearchParams({ ...values, next: 'x'.repeat(10_000) })],
  ])('refuses %s of an absurd length', (_, received) => {
    expect(refusalOf(received)).toMatchObject({ reason: 'redirect-too-long' })
  })

  it('refuses what is no URL', () => {
    expect(refusalOf('http://')).toMatchObject({ reason: 'redirect-malformed' })
  })

  it('reports that the selling partner declined', () => {
    const error = refusalOf('/?error=access_denied&error_description=told+by+A3FH&state=state-1')
    expect(error).toMatchObject({ reason: 'consent-refused', amazonCode: 'access_denied' })
    expect(JSON.stringify(error)).not.toMatch(/A3FH|state-1/)
  })

  it('does not repeat an error that is none of OAuth’s', () => {
    const error = refusalOf('/?error=<script>&state=state-1')
    expect(error).toMatchObject({ reason: 'consent-refused', amazonCode: undefined })
    expect(JSON.stringify(error)).not.toContain('script')
  })
})

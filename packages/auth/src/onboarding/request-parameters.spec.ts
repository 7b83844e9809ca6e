import { describe, expect, it } from '@jest/globals'
import { OnboardingError } from './onboarding-error.js'
import type { RequestUrl } from './request-parameters.js'
import { readRedirect } from './request-parameters.js'

const values = { state: 'state-1', spapi_oauth_code: 'RHcode', selling_partner_id: 'A3FHEXAMPLEYWS' }
const query = new URLSearchParams(values).toString()
const redirect = { authorizationCode: 'RHcode', state: 'state-1', sellingPartnerId: 'A3FHEXAMPLEYWS' }
const none = new Set<string>()

function errorOf(request: RequestUrl, ignored: ReadonlySet<string> = none): OnboardingError | undefined {
  try {
    readRedirect(request, ignored)
    return undefined
  } catch (error) {
    if (error instanceof OnboardingError) return error
    throw error
  }
}

describe('readRedirect', () => {
  it.each<[string, RequestUrl]>([
    ['a whole URL', `https://app.example/callback?${query}`],
    ['the URL of a node:http request', `/callback?${query}`],
    ['a URL object', new URL(`https://app.example/callback?${query}`)],
    ['a query', new URLSearchParams(values)],
    ['a URL with a fragment', `/callback?${query}#top`],
    ['the redirect of a hybrid application', `/callback?${query}&mws_auth_token=amzn.mws.1`],
    ['an empty mws_auth_token', `/callback?${query}&mws_auth_token=`],
  ])('reads %s', (_, request) => {
    expect(readRedirect(request, none)).toEqual(redirect)
  })

  it.each(Object.keys(values))('names %s if it is missing, empty or duplicate', (parameter) => {
    const { [parameter]: value = '', ...rest } = { ...values } as Record<string, string>
    const without = new URLSearchParams(rest)
    expect(errorOf(without)).toMatchObject({ reason: 'parameter-missing', parameter })
    expect(errorOf(`/?${without}&${parameter}=`)).toMatchObject({ reason: 'parameter-missing', parameter })
    expect(errorOf(`/?${query}&${parameter}=${value}`)).toMatchObject({ reason: 'parameter-duplicate', parameter })
    expect(errorOf(`/?${query}&${parameter}=`)).toMatchObject({ reason: 'parameter-duplicate', parameter })
  })

  it.each(Object.keys(values))('names %s if it is too long or has characters that Amazon does not use', (parameter) => {
    for (const value of ['x'.repeat(4000), 'ünïcode', '😀', 'two words', 'line\nbreak', 'nul\0', '\u202e']) {
      const error = errorOf(new URLSearchParams({ ...values, [parameter]: value }))
      expect(error).toMatchObject({ reason: 'parameter-malformed', parameter })
      expect(error?.message).not.toContain(value)
    }
  })

  it.each(['A3FHEXAMPLEYWS', 'amzn1.vg.1234567', 'A', 'a_b-c', 'A'.repeat(64)])('accepts the ID %p', (id) => {
    expect(readRedirect(new URLSearchParams({ ...values, selling_partner_id: id }), none).sellingPartnerId).toBe(id)
  })

  it.each([
    '../../etc/passwd',
    'A/B',
    'A\\B',
    '..',
    '.A',
    '-A',
    '__proto__',
    "A'OR'1'='1",
    '<script>',
    'A:B',
    '{"$ne":1}',
    'A*',
    'A%2fB',
    'A'.repeat(65),
  ])('rejects the ID %p', (id) => {
    expect(errorOf(new URLSearchParams({ ...values, selling_partner_id: id }))).toMatchObject({
      reason: 'parameter-malformed',
      parameter: 'selling_partner_id',
    })
  })

  it('names a parameter that Amazon does not send', () => {
    expect(errorOf(`/?${query}&next=https://evil.example`)).toMatchObject({
      reason: 'parameter-unknown',
      parameter: 'next',
      message: expect.not.stringContaining('evil'),
    })
  })

  it.each(['<script>', 'a\nb', 'x'.repeat(65), 'é', ''])('does not repeat the parameter name %p', (name) => {
    const error = errorOf(new URLSearchParams([...Object.entries(values), [name, '1']]))
    expect(error).toMatchObject({ reason: 'parameter-unknown', parameter: '(unprintable name)' })
  })

  it('ignores the parameters in ignoredParameters', () => {
    const ignored = new Set(['tenant'])
    expect(readRedirect(`/?${query}&tenant=7`, ignored)).toEqual(redirect)
    expect(errorOf(`/?${query}&tenant=7&other=1`, ignored)).toMatchObject({ parameter: 'other' })
  })

  it.each<[string, RequestUrl]>([
    ['a URL as text', `/?${query}&next=${'x'.repeat(100_000)}`],
    ['a URL that exceeds the limit only after it is parsed', `/?${query}&next=${'ü'.repeat(3000)}`],
    ['a query', new URLSearchParams({ ...values, next: 'x'.repeat(10_000) })],
  ])('rejects %s that is too long', (_, request) => {
    expect(errorOf(request)).toMatchObject({ reason: 'redirect-too-long' })
  })

  it('rejects text that is not a URL', () => {
    expect(errorOf('http://')).toMatchObject({ reason: 'redirect-malformed' })
  })

  it('reports that the selling partner declined', () => {
    const error = errorOf('/?error=access_denied&error_description=told+by+A3FH&state=state-1')
    expect(error).toMatchObject({ reason: 'consent-failed', amazonCode: 'access_denied' })
    expect(JSON.stringify(error)).not.toMatch(/A3FH|state-1/)
  })

  it("does not repeat an error that is not one of OAuth's", () => {
    const error = errorOf('/?error=<script>&state=state-1')
    expect(error).toMatchObject({ reason: 'consent-failed', amazonCode: undefined })
    expect(JSON.stringify(error)).not.toContain('script')
  })
})

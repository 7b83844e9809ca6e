import nock from 'nock'

/** Makes LWA respond to every request with a token that contains the requested scope. Returns the list of forms sent. */
export function mockLwa(expiresIn = 3600): URLSearchParams[] {
  const forms: URLSearchParams[] = []
  nock('https://api.amazon.com')
    .post('/auth/o2/token')
    .times(100)
    .reply(200, (_uri, body) => {
      const form = new URLSearchParams(body as string | Record<string, string>)
      forms.push(form)
      return { access_token: `Atza|${form.get('scope') ?? 'seller'}`, token_type: 'bearer', expires_in: expiresIn }
    })
  return forms
}

import nock from 'nock'

/** LWA answers every request with a token that names what it was asked for. Returns the forms that were sent. */
export function answerTokens(expiresIn = 3600): URLSearchParams[] {
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

import { type HostileResponse, headerText, retried } from './hostile-response.js'

const errorBody = (error: string, echo: string) => JSON.stringify({ error, error_description: echo, error_uri: echo })
const invalid = { code: 'INVALID_RESPONSE' }

/** LWA rejects the refresh token or the authorization code, and repeats it. */
export const rejectedGrant: HostileResponse = {
  name: 'rejects the grant and repeats the form',
  give: (to, echo) => to.writeHead(400).end(errorBody('invalid_grant', echo)),
  error: { code: 'LWA_ERROR', lwaCode: 'invalid_grant', attempts: 1 },
}

/** Hostile responses of LWA, to any request. */
export const lwaResponses: readonly HostileResponse[] = [
  {
    name: 'rejects the client and repeats the form',
    give: (to, echo) => to.writeHead(401).end(errorBody('invalid_client', echo)),
    error: { code: 'LWA_ERROR', lwaCode: 'invalid_client' },
  },
  {
    name: 'rejects the scope and repeats the form',
    give: (to, echo) => to.writeHead(400).end(errorBody('invalid_scope', echo)),
    error: { code: 'LWA_ERROR', lwaCode: 'invalid_scope' },
  },
  {
    name: 'returns the form instead of a code',
    give: (to, echo) => to.writeHead(400).end(errorBody(echo, echo)),
    error: { code: 'LWA_ERROR', status: 400 },
  },
  {
    name: 'fails with an HTML page',
    give: (to, echo) => to.writeHead(500).end(`<html>${echo}</html>`),
    error: { code: 'LWA_ERROR', status: 500, ...retried },
  },
  {
    name: 'repeats the form in headers',
    give: (to, echo) => {
      const text = headerText(echo)
      to.writeHead(503, text, { 'x-amzn-requestid': text, 'retry-after': text }).end()
    },
    error: { code: 'LWA_ERROR', status: 503, ...retried },
  },
  {
    name: 'redirects to a URL with the form',
    give: (to, echo) => to.writeHead(307, { location: `http://localhost:9/?${encodeURIComponent(echo)}` }).end(),
    error: { code: 'LWA_ERROR', status: 307 },
  },
  {
    name: 'responds with 200 and broken JSON',
    give: (to, echo) => to.end(`{"access_token":"${echo}`),
    error: invalid,
  },
  { name: 'responds with 200 and plain text', give: (to, echo) => to.end(echo), error: invalid },
  {
    name: 'returns the form instead of a token',
    give: (to, echo) =>
      to.writeHead(200, { 'x-amzn-requestid': headerText(echo) }).end(JSON.stringify({ error: echo })),
    error: invalid,
  },
  {
    name: 'returns a token without its lifetime',
    give: (to, echo) => to.end(JSON.stringify({ access_token: echo, expires_in: echo })),
    error: invalid,
  },
  { name: 'closes the connection', give: (to) => to.destroy(), error: { code: 'NETWORK', ...retried } },
  { name: 'never responds', give: () => {}, error: { code: 'TIMEOUT', ...retried }, isSilent: true },
]

/** Hostile responses to an authorization code. */
export const codeResponses: readonly HostileResponse[] = [
  ...lwaResponses,
  { ...rejectedGrant, error: { code: 'ONBOARDING', reason: 'code-rejected' }, observedError: rejectedGrant.error },
  {
    name: 'returns no refresh token',
    give: (to, echo) => to.end(JSON.stringify({ access_token: echo, expires_in: 3600 })),
    error: invalid,
  },
]

import type { HostileAnswer } from './hostile-answer.js'
import { headerText } from './hostile-answer.js'

const refusal = (error: string, echo: string) => JSON.stringify({ error, error_description: echo, error_uri: echo })
const nonsense = { code: 'INVALID_RESPONSE' }

/** LWA at its worst. */
export const lwaAnswers: readonly HostileAnswer[] = [
  {
    name: 'does not know the client, and repeats the form',
    give: (to, echo) => to.writeHead(401).end(refusal('invalid_client', echo)),
    error: { code: 'LWA_ERROR', lwaCode: 'invalid_client' },
  },
  {
    name: 'does not take the scope, and repeats the form',
    give: (to, echo) => to.writeHead(400).end(refusal('invalid_scope', echo)),
    error: { code: 'LWA_ERROR', lwaCode: 'invalid_scope' },
  },
  {
    name: 'has the form for a code',
    give: (to, echo) => to.writeHead(400).end(refusal(echo, echo)),
    error: { code: 'LWA_ERROR', status: 400 },
  },
  {
    name: 'fails with a page of HTML',
    give: (to, echo) => to.writeHead(500).end(`<html>${echo}</html>`),
    error: { code: 'LWA_ERROR', status: 500 },
  },
  {
    name: 'repeats the form in headers',
    give: (to, echo) => {
      const text = headerText(echo)
      to.writeHead(503, text, { 'x-amzn-requestid': text, 'retry-after': text }).end()
    },
    error: { code: 'LWA_ERROR', status: 503 },
  },
  {
    name: 'redirects to a URL with the form',
    give: (to, echo) => to.writeHead(307, { location: `http://localhost:9/?${encodeURIComponent(echo)}` }).end(),
    error: { code: 'LWA_ERROR', status: 307 },
  },
  { name: 'answers 200 with broken JSON', give: (to, echo) => to.end(`{"access_token":"${echo}`), error: nonsense },
  {
    name: 'gives no token, but the form',
    give: (to, echo) =>
      to.writeHead(200, { 'x-amzn-requestid': headerText(echo) }).end(JSON.stringify({ error: echo })),
    error: nonsense,
  },
  {
    name: 'gives a token without its time',
    give: (to, echo) => to.end(JSON.stringify({ access_token: echo, expires_in: echo })),
    error: nonsense,
  },
  { name: 'hangs up', give: (to) => to.destroy(), error: { code: 'NETWORK' } },
  { name: 'is silent', give: () => {}, error: { code: 'TIMEOUT' }, isSilent: true },
]

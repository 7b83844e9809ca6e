import type { HostileAnswer } from './hostile-answer.js'
import { headerText } from './hostile-answer.js'

const refusal = (error: string, echo: string) => JSON.stringify({ error, error_description: echo, error_uri: echo })
const nonsense = { code: 'INVALID_RESPONSE' }

/** Hostile responses of LWA. */
export const lwaAnswers: readonly HostileAnswer[] = [
  {
    name: 'rejects the client and echoes the form',
    give: (to, echo) => to.writeHead(401).end(refusal('invalid_client', echo)),
    error: { code: 'LWA_ERROR', lwaCode: 'invalid_client' },
  },
  {
    name: 'rejects the scope and echoes the form',
    give: (to, echo) => to.writeHead(400).end(refusal('invalid_scope', echo)),
    error: { code: 'LWA_ERROR', lwaCode: 'invalid_scope' },
  },
  {
    name: 'echoes the form as the error code',
    give: (to, echo) => to.writeHead(400).end(refusal(echo, echo)),
    error: { code: 'LWA_ERROR', status: 400 },
  },
  {
    name: 'fails with an HTML page',
    give: (to, echo) => to.writeHead(500).end(`<html>${echo}</html>`),
    error: { code: 'LWA_ERROR', status: 500 },
  },
  {
    name: 'echoes the form in headers',
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
  { name: 'returns 200 with broken JSON', give: (to, echo) => to.end(`{"access_token":"${echo}`), error: nonsense },
  {
    name: 'returns the form instead of a token',
    give: (to, echo) =>
      to.writeHead(200, { 'x-amzn-requestid': headerText(echo) }).end(JSON.stringify({ error: echo })),
    error: nonsense,
  },
  {
    name: 'returns a token with an invalid expiry',
    give: (to, echo) => to.end(JSON.stringify({ access_token: echo, expires_in: echo })),
    error: nonsense,
  },
  { name: 'closes the connection', give: (to) => to.destroy(), error: { code: 'NETWORK' } },
  { name: 'does not respond', give: () => {}, error: { code: 'TIMEOUT' }, isSilent: true },
]

import type { HostileAnswer } from './hostile-answer.js'
import { headerText } from './hostile-answer.js'

const errors = (echo: string, code = 'InvalidInput') =>
  JSON.stringify({
    errors: [
      { code, message: echo, details: echo },
      { code: echo, message: echo },
    ],
  })

const refused = (status: number) => ({ code: 'API_ERROR', status })

/** SP-API at its worst. */
export const apiAnswers: readonly HostileAnswer[] = [
  {
    name: 'refuses and repeats everything',
    give: (to, echo) => to.writeHead(400).end(errors(echo)),
    error: refused(400),
  },
  {
    name: 'says that the token has expired, and which',
    give: (to, echo) =>
      to.writeHead(403).end(errors(`The access token you provided has expired: ${echo}`, 'Unauthorized')),
    error: refused(403),
  },
  {
    name: "refuses in the gateway's form",
    give: (to, echo) => to.writeHead(403).end(JSON.stringify({ message: echo })),
    error: refused(403),
  },
  {
    name: 'throttles and repeats everything',
    give: (to, echo) => to.writeHead(429).end(errors(echo)),
    error: { code: 'THROTTLED', status: 429 },
  },
  {
    name: 'fails with a page of HTML',
    give: (to, echo) => to.writeHead(500, { 'content-type': 'text/html' }).end(`<html><pre>${echo}</pre></html>`),
    error: refused(500),
  },
  {
    name: 'repeats everything in headers',
    give: (to, echo) => {
      const text = headerText(echo)
      const headers = {
        'x-amzn-requestid': text,
        'x-amzn-errortype': text,
        'x-amzn-ratelimit-limit': text,
        'retry-after': text,
      }
      to.writeHead(502, text, headers).end(errors(echo))
    },
    error: refused(502),
  },
  {
    name: 'redirects to a URL with the token',
    give: (to, echo) =>
      to.writeHead(302, { location: `http://localhost:9/?token=${encodeURIComponent(echo)}` }).end(echo),
    error: refused(302),
  },
  {
    name: 'redirects for good, with the body',
    give: (to, echo) => to.writeHead(308, { location: `/?${encodeURIComponent(echo)}` }).end(),
    error: refused(308),
  },
  {
    name: 'answers 200 with broken JSON',
    give: (to, echo) => to.writeHead(200, { 'x-amzn-requestid': headerText(echo) }).end(`{"name":"${echo}`),
    error: { code: 'INVALID_RESPONSE' },
  },
  {
    name: 'hangs up',
    give: (to) => to.destroy(),
    error: { code: 'NETWORK' },
  },
  {
    name: 'breaks off its answer',
    give: (to, echo) => {
      to.writeHead(200, { 'content-length': String(echo.length + 1000) })
      to.write(echo, () => to.destroy())
    },
    error: { code: 'NETWORK' },
  },
  {
    name: 'sends what is not compressed as if it were',
    give: (to, echo) => to.writeHead(200, { 'content-encoding': 'gzip' }).end(echo),
    error: { code: 'NETWORK' },
  },
  { name: 'says what is no HTTP', give: (to, echo) => to.socket?.end(`${echo}\r\n\r\n`), error: { code: 'NETWORK' } },
  { name: 'is silent', give: () => {}, error: { code: 'TIMEOUT' }, isSilent: true },
]

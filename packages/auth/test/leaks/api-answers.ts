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

/** Hostile responses of SP-API. */
export const apiAnswers: readonly HostileAnswer[] = [
  {
    name: 'rejects the request and echoes everything',
    give: (to, echo) => to.writeHead(400).end(errors(echo)),
    error: refused(400),
  },
  {
    name: 'reports an expired token and echoes it',
    give: (to, echo) =>
      to.writeHead(403).end(errors(`The access token you provided has expired: ${echo}`, 'Unauthorized')),
    error: refused(403),
  },
  {
    name: "rejects the request in the gateway's format",
    give: (to, echo) => to.writeHead(403).end(JSON.stringify({ message: echo })),
    error: refused(403),
  },
  {
    name: 'throttles the request and echoes everything',
    give: (to, echo) => to.writeHead(429).end(errors(echo)),
    error: { code: 'THROTTLED', status: 429 },
  },
  {
    name: 'fails with an HTML page',
    give: (to, echo) => to.writeHead(500, { 'content-type': 'text/html' }).end(`<html><pre>${echo}</pre></html>`),
    error: refused(500),
  },
  {
    name: 'echoes everything in headers',
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
    name: 'redirects permanently, with the body',
    give: (to, echo) => to.writeHead(308, { location: `/?${encodeURIComponent(echo)}` }).end(),
    error: refused(308),
  },
  {
    name: 'returns 200 with broken JSON',
    give: (to, echo) => to.writeHead(200, { 'x-amzn-requestid': headerText(echo) }).end(`{"name":"${echo}`),
    error: { code: 'INVALID_RESPONSE' },
  },
  {
    name: 'closes the connection',
    give: (to) => to.destroy(),
    error: { code: 'NETWORK' },
  },
  {
    name: 'closes the connection during its response',
    give: (to, echo) => {
      to.writeHead(200, { 'content-length': String(echo.length + 1000) })
      to.write(echo, () => to.destroy())
    },
    error: { code: 'NETWORK' },
  },
  {
    name: 'labels an uncompressed body as gzip',
    give: (to, echo) => to.writeHead(200, { 'content-encoding': 'gzip' }).end(echo),
    error: { code: 'NETWORK' },
  },
  {
    name: 'sends something that is not HTTP',
    give: (to, echo) => to.socket?.end(`${echo}\r\n\r\n`),
    error: { code: 'NETWORK' },
  },
  { name: 'does not respond', give: () => {}, error: { code: 'TIMEOUT' }, isSilent: true },
]

import { type HostileResponse, headerText, retried } from './hostile-response.js'

const errors = (echo: string, code = 'InvalidInput') =>
  JSON.stringify({
    errors: [
      { code, message: echo, details: echo },
      { code: echo, message: echo },
    ],
  })

const apiError = (status: number) => ({ code: 'API_ERROR', status })

/** All hostile responses of SP-API, to any call. */
export const apiResponses: readonly HostileResponse[] = [
  {
    name: 'rejects the request and repeats everything',
    give: (to, echo) => to.writeHead(400).end(errors(echo)),
    error: { ...apiError(400), attempts: 1 },
  },
  {
    name: 'reports an expired token and repeats it',
    give: (to, echo) =>
      to.writeHead(403).end(errors(`The access token you provided has expired: ${echo}`, 'Unauthorized')),
    error: apiError(403),
  },
  {
    name: "rejects the request in the gateway's format",
    give: (to, echo) => to.writeHead(403).end(JSON.stringify({ message: echo })),
    error: apiError(403),
  },
  {
    name: 'throttles and repeats everything',
    // Longer than the deadline, which ends a throttled call. Attempts don't.
    give: (to, echo) => to.writeHead(429, { 'retry-after': '3600' }).end(errors(echo)),
    error: { code: 'THROTTLED', status: 429, attempts: 1 },
  },
  {
    name: 'fails with an HTML page',
    give: (to, echo) => to.writeHead(500, { 'content-type': 'text/html' }).end(`<html><pre>${echo}</pre></html>`),
    error: { ...apiError(500), ...retried },
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
    error: { ...apiError(502), ...retried },
  },
  {
    name: 'redirects to a URL with the token',
    give: (to, echo) =>
      to.writeHead(302, { location: `http://localhost:9/?token=${encodeURIComponent(echo)}` }).end(echo),
    error: apiError(302),
  },
  {
    name: 'redirects permanently, with the body',
    give: (to, echo) => to.writeHead(308, { location: `/?${encodeURIComponent(echo)}` }).end(),
    error: apiError(308),
  },
  {
    name: 'responds with 200 and broken JSON',
    give: (to, echo) => to.writeHead(200, { 'x-amzn-requestid': headerText(echo) }).end(`{"name":"${echo}`),
    error: { code: 'INVALID_RESPONSE' },
  },
  {
    name: 'responds with 200 and plain text',
    give: (to, echo) => to.end(echo),
    error: { code: 'INVALID_RESPONSE', attempts: 1 },
  },
  {
    name: 'closes the connection',
    give: (to) => to.destroy(),
    error: { code: 'NETWORK' },
  },
  {
    name: 'closes the connection in the middle of the response',
    give: (to, echo) => {
      to.writeHead(200, { 'content-length': String(echo.length + 1000) })
      to.write(echo, () => to.destroy())
    },
    error: { code: 'NETWORK' },
  },
  {
    name: 'declares a compressed body that is not compressed',
    give: (to, echo) => to.writeHead(200, { 'content-encoding': 'gzip' }).end(echo),
    error: { code: 'NETWORK' },
  },
  { name: 'sends invalid HTTP', give: (to, echo) => to.socket?.end(`${echo}\r\n\r\n`), error: { code: 'NETWORK' } },
  { name: 'never responds', give: () => {}, error: { code: 'TIMEOUT', ...retried }, isSilent: true },
]

/** Hostile responses that only the Tokens API can send. */
export const tokenResponses: readonly HostileResponse[] = [
  {
    name: 'returns an RDT without its lifetime',
    give: (to, echo) => to.end(JSON.stringify({ restrictedDataToken: echo })),
    error: { code: 'INVALID_RESPONSE' },
  },
]

import type { HttpCase } from './http-case.js'

const methods = ['get', 'head', 'options', 'delete', 'post', 'put', 'patch']

const text = 'Größe: 42 €, 好, 🚚'

const bodies = [
  ['no body', undefined],
  ['an empty string', ''],
  ['a string', text],
  ['bytes', Buffer.from(text)],
] as const

const withBodies = methods.flatMap((method) =>
  bodies.map(
    ([name, data]): HttpCase => ({
      name: `${method} with ${name}`,
      config: { method, data },
      expected: { status: 200 },
    }),
  ),
)

function headers(name: string, value: Record<string, string | number | boolean | null | undefined>): HttpCase {
  return { name, config: { headers: value }, expected: { status: 200 } }
}

function path(name: string, suffix: string): HttpCase {
  return { name, config: (baseUrl) => ({ url: baseUrl + suffix }), expected: { status: 200 } }
}

/** Requests that arrive. The tests compare how they arrive. */
export const requests: HttpCase[] = [
  ...withBodies,
  headers('header names in different cases', { 'X-Amz-Access-Token': 'Atza|1', ACCEPT: 'application/json' }),
  headers('a custom user-agent', { 'user-agent': 'App/1.0' }),
  headers('a custom accept-encoding', { 'accept-encoding': 'identity' }),
  headers('headers that are removed', {
    accept: null,
    'x-none': undefined,
    'user-agent': false,
    'accept-encoding': false,
  }),
  headers('headers that are numbers and booleans', { 'x-count': 1, 'x-flag': true }),
  headers('an empty header', { 'x-empty': '' }),
  headers('a header with surrounding whitespace', { 'x-space': ' a \t' }),
  headers('a header with a line break', { 'x-break': 'a\r\nx-other: b' }),
  headers('a header in Latin-1', { 'x-name': 'Größe' }),
  headers('a custom host', { host: 'sp-api.example' }),
  headers('connection: close', { connection: 'close' }),
  {
    name: 'a custom content-length',
    config: { method: 'post', data: 'abc', headers: { 'Content-Length': '3' } },
    expected: { status: 200 },
  },
  {
    name: 'expect: 100-continue',
    config: { method: 'post', data: 'abc', headers: { expect: '100-continue' } },
    expected: { status: 200 },
  },
  {
    name: 'a body of 2 MiB',
    config: { method: 'post', data: 'ö'.repeat(1_048_576) },
    expected: { status: 200 },
  },
  path('a query', '/orders?a=1&b=%2C,&c=ö d'),
  path('a query without a path', '?a=1'),
  path('no path', ''),
  path('a path that needs normalizing', '/a/./b/../c//d'),
  path('a path that is not ASCII', '/größe/a b/%2F'),
  path('a fragment', '/a#b'),
  {
    name: 'a host name instead of an address',
    config: (baseUrl) => ({ url: `${baseUrl.replace('127.0.0.1', 'sp-api.example')}/a` }),
    agent: { lookup: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) },
    expected: { status: 200 },
  },
  { name: 'a timeout that is not reached', config: { timeout: 60_000 }, expected: { status: 200 } },
  { name: 'no timeout', config: { timeout: 0 }, expected: { status: 200 } },
]

import dns from 'node:dns'
import { readFileSync } from 'node:fs'
import { Agent } from 'node:https'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type AxiosAdapter, getAdapter } from 'axios'
import { HttpsProxyAgent } from 'https-proxy-agent-7'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackProxy } from '../../test/loopback-proxy.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { onboardingOptions } from '../../test/onboarding-options.js'
import { rejectionOf } from '../../test/rejection.js'
import { selfSigned } from '../../test/self-signed.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { CallEvent } from '../observe/call-event.js'
import { Onboarding } from '../onboarding/onboarding.js'
import type { ClientOptions } from './client-options.js'

const baseUrl = 'https://sp-api.example'
const lwaUrl = 'https://lwa.example/lwa'
const ca = selfSigned.cert

let server: LoopbackServer
let proxy: LoopbackProxy
/** Reached without a proxy. */
let lwa: LoopbackServer
let auths: SellingPartnerAuth[]

beforeEach(async () => {
  jest.replaceProperty(process, 'env', {})
  server = await LoopbackServer.start('https')
  server.respond = (request, response) => request.on('end', () => response.end(bodyFor(request.url)))
  proxy = await LoopbackProxy.start(server.port)
  lwa = await LoopbackServer.start()
  lwa.respond = (_, response) => response.end(bodyFor('/lwa'))
  auths = []
})

afterEach(async () => {
  jest.restoreAllMocks()
  for (const auth of auths) auth.close()
  await proxy.close()
  await server.close()
  await lwa.close()
})

function bodyFor(url = ''): string {
  if (url.startsWith('/tokens')) return JSON.stringify({ restrictedDataToken: 'Atz.sprdt|1', expiresIn: 3600 })
  return url === '/lwa' ? JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 }) : '{"ok":true}'
}

function authWith(options: AuthOptions): SellingPartnerAuth {
  const auth = new SellingPartnerAuth({ ...credentials, lwaUrl, retry: { baseDelay: 0, maxAttempts: 3 }, ...options })
  // Tests need this option of the agent, because Node reads NODE_EXTRA_CA_CERTS only at its start.
  auth.agents().https.options.ca = ca
  auths.push(auth)
  return auth
}

const clientOf = (auth: SellingPartnerAuth, options?: Partial<ClientOptions>) =>
  new ExampleApi({ auth, baseUrl, ...options })

/** Calls an operation whose request must not be repeated if its outcome is unknown. */
const write = (client: ExampleApi) => client.call(operations.createItem, { body: { name: 'a' } })

/** Sends a call through axios' own adapter, with other options. */
const through =
  (options: () => object): AxiosAdapter =>
  (config) =>
    getAdapter('http')({ ...config, ...options() })

const httpsProxyAgent = through(() => {
  const httpsAgent = new HttpsProxyAgent(proxy.url)
  Object.assign(httpsAgent.options, { ca })
  return { httpsAgent }
})
const axiosProxy = through(() => ({ proxy: { protocol: 'http', host: '127.0.0.1', port: proxy.port } }))

/** All ways to send a call through the proxy. */
const ways: [string, () => ExampleApi][] = [
  ['the option', () => clientOf(authWith({ proxy: proxy.url }))],
  ["the option, and axios' own adapter", () => clientOf(authWith({ proxy: proxy.url }), { adapter: 'http' })],
  [
    'the environment',
    () => {
      process.env.HTTPS_PROXY = proxy.url
      return clientOf(authWith({}))
    },
  ],
]

const directAuth = () => authWith({ lwaUrl: `${lwa.baseUrl}/lwa` })

/** A caller's own auth, whose agent has a proxy. */
function authWithAgent(): SellingPartnerAuth {
  const https = new HttpsProxyAgent(proxy.url)
  Object.assign(https.options, { ca })
  return withAgent(directAuth(), https)
}

function withAgent(auth: SellingPartnerAuth, https: Agent): SellingPartnerAuth {
  const { http } = auth.agents()
  return Object.defineProperty(auth, 'agents', { value: () => ({ http, https }) })
}

/** A caller's own auth, which knows nothing of proxies. */
function authWithoutProxies(): SellingPartnerAuth {
  const auth = withAgent(directAuth(), new Agent({ ca }))
  Object.defineProperty(auth, 'choosesProxy', { value: undefined })
  process.env.HTTPS_PROXY = proxy.url
  return auth
}

/** Ways that affect the calls of one client only. */
const ownWays: [string, () => ExampleApi][] = [
  ['an auth with an agent of https-proxy-agent', () => clientOf(authWithAgent())],
  ['an auth that leaves the environment to axios', () => clientOf(authWithoutProxies())],
  ['an agent of https-proxy-agent', () => clientOf(directAuth(), { adapter: httpsProxyAgent })],
  ["axios' option proxy", () => clientOf(directAuth(), { adapter: axiosProxy })],
]

const rejections: [status: number, attempts: number, reason: string][] = [
  [403, 3, 'rejected the connection with status 403. Allow the server in the settings of the proxy.'],
  [407, 1, "rejected the connection with status 407. Check the user and the password in the proxy's URL."],
  [502, 3, 'rejected the connection with status 502. Check the proxy.'],
  [503, 3, 'rejected the connection with status 503. Check the proxy.'],
]

const breakdowns: ['close' | 'reset' | 'garbage' | 'absent', string][] = [
  ['close', 'ECONNRESET'],
  ['reset', 'ECONNRESET'],
  ['garbage', 'ERR_PROXY_TUNNEL'],
  ['absent', 'ECONNREFUSED'],
]

async function makeFail(behavior: (typeof breakdowns)[number][0]): Promise<void> {
  if (behavior === 'absent') await proxy.close()
  else proxy.behavior = behavior
}

describe.each(ways)('a call through a proxy that is named by %s', (_, create) => {
  it('succeeds, and so do the requests for its tokens', async () => {
    const client = create()
    expect((await client.call(operations.getAddress)).data).toEqual({ ok: true })
    expect(server.received.map(({ url }) => url)).toEqual([
      '/lwa',
      '/tokens/2021-03-01/restrictedDataToken',
      '/example/v1/address',
    ])
    expect(new Set(proxy.received.map(({ target }) => target))).toEqual(
      new Set(['lwa.example:443', 'sp-api.example:443']),
    )
  })

  it('shares its connections with other calls', async () => {
    const client = create()
    for (let count = 0; count < 50; count += 1) await client.call(operations.getItem, { sku: 'a' })
    expect(server.received).toHaveLength(51)
    expect(proxy.received.map(({ target }) => target)).toEqual(['lwa.example:443', 'sp-api.example:443'])
  })

  it.each(rejections)('was not sent if the proxy responds with %d', async (status, attempts, reason) => {
    const client = create()
    const auth = auths[0]
    const failed = {
      code: 'NETWORK',
      networkCode: 'ERR_PROXY_TUNNEL',
      sent: false,
      attempts,
      proxy: proxy.name,
      proxyStatus: status,
    }
    await client.call(operations.getItem, { sku: 'a' })
    proxy.behavior = status
    auth?.close()
    expect(await rejectionOf(write(client))).toMatchObject({
      ...failed,
      message: `createItem (POST /example/v1/items): The proxy ${proxy.name} ${reason}`,
    })
    expect(await rejectionOf(client.call(operations.getAddress))).toMatchObject({
      ...failed,
      operation: { id: 'createRestrictedDataToken' },
    })
    auth?.invalidate()
    expect(await rejectionOf(write(client))).toMatchObject({
      ...failed,
      operation: undefined,
      message: `LWA: The proxy ${proxy.name} ${reason}`,
    })
    expect(server.received).toHaveLength(2)
  })

  it.each(breakdowns)('was not sent if the proxy fails: %s', async (behavior, networkCode) => {
    const client = create()
    await client.call(operations.getItem, { sku: 'a' })
    auths[0]?.close()
    await makeFail(behavior)
    expect(await rejectionOf(write(client))).toMatchObject({
      networkCode,
      sent: false,
      attempts: 3,
      proxy: proxy.name,
      message: `createItem (POST /example/v1/items): The proxy ${proxy.name} opened no connection (${networkCode}). Check the proxy and its URL.`,
    })
    expect(server.received).toHaveLength(2)
  })
})

describe.each(ways.filter(([name]) => !name.includes('axios')))(
  'a call through a proxy that is named by %s',
  (_, create) => {
    it('was not sent if the proxy does not respond within the timeout', async () => {
      const client = create()
      await client.call(operations.getItem, { sku: 'a' })
      auths[0]?.close()
      proxy.behavior = 'hang'
      expect(await rejectionOf(client.call(operations.createItem, { body: {} }, { timeout: 30 }))).toMatchObject({
        code: 'TIMEOUT',
        sent: false,
        attempts: 3,
        proxy: proxy.name,
        message: `createItem (POST /example/v1/items): The proxy ${proxy.name} opened no connection within 30 ms. Check the proxy, or increase timeout.`,
      })
    })
  },
)

describe.each(ownWays)('a call through %s', (_, create) => {
  it('succeeds, and the requests for its token do not use the proxy', async () => {
    expect((await create().call(operations.getItem, { sku: 'a' })).data).toEqual({ ok: true })
    expect(proxy.received).toMatchObject([{ target: 'sp-api.example:443' }])
  })

  it.each(rejections)('was not sent if the proxy responds with %d', async (status, attempts, reason) => {
    proxy.behavior = status
    expect(await rejectionOf(write(create()))).toMatchObject({
      code: 'NETWORK',
      networkCode: 'ERR_PROXY_TUNNEL',
      sent: false,
      attempts,
      proxy: proxy.name,
      proxyStatus: status,
      message: `createItem (POST /example/v1/items): The proxy ${proxy.name} ${reason}`,
    })
  })

  it('was not sent if no proxy listens', async () => {
    const client = create()
    await proxy.close()
    expect(await rejectionOf(write(client))).toMatchObject({ networkCode: 'ECONNREFUSED', sent: false, attempts: 3 })
  })

  it('was not sent if the proxy does not respond', async () => {
    proxy.behavior = 'hang'
    const failure = rejectionOf(create().call(operations.createItem, { body: {} }, { timeout: 30 }))
    expect(await failure).toMatchObject({ code: 'TIMEOUT', sent: false, attempts: 3 })
  })
})

describe("a caller's adapter", () => {
  it.each([
    ['agent', httpsProxyAgent],
    ['option proxy', axiosProxy],
  ])('takes precedence over the proxy of the auth with its own %s', async (_, adapter) => {
    const other = await LoopbackProxy.start(server.port)
    const auth = authWith({ proxy: other.url, lwaUrl: `${lwa.baseUrl}/lwa` })
    await clientOf(auth, { adapter }).call(operations.getItem, { sku: 'a' })
    await other.close()
    expect(other.received).toEqual([])
    expect(proxy.received).toMatchObject([{ target: 'sp-api.example:443' }])
  })
})

it('is retried if https-proxy-agent reports that the proxy closed the connection', async () => {
  proxy.behavior = 'close'
  const client = clientOf(authWith({ lwaUrl: `${lwa.baseUrl}/lwa` }), { adapter: httpsProxyAgent })
  const failed = { networkCode: 'ERR_PROXY_TUNNEL', sent: false, attempts: 3 }
  expect(await rejectionOf(write(client))).toMatchObject(failed)
})

describe('the option proxy', () => {
  const login = { user: 'proxy-user', password: 'sw:rdf@sh' }
  const urlWithPassword = () => proxy.url.replace('//', `//${login.user}:${encodeURIComponent(login.password)}@`)
  const encoded = Buffer.from(`${login.user}:${login.password}`).toString('base64')

  it('sends user and password to the proxy, and nowhere else', async () => {
    await clientOf(authWith({ proxy: urlWithPassword() })).call(operations.getItem, { sku: 'a' })
    expect(proxy.received).toEqual(
      ['lwa.example:443', 'sp-api.example:443'].map((target) => ({
        target,
        host: target,
        authorization: `Basic ${encoded}`,
      })),
    )
    const headers = server.received.flatMap((request) => request.headers.map((text) => text.toLowerCase()))
    expect(headers.filter((text) => text.includes('proxy') || text.includes(encoded.toLowerCase()))).toEqual([])
  })

  it('leaks no password into errors, events, responses and the auth', async () => {
    const events: CallEvent[] = []
    const auth = authWith({ proxy: urlWithPassword(), observers: [(event) => void events.push(event)] })
    const client = clientOf(auth)
    const response = await client.call(operations.getItem, { sku: 'a' })
    const shown = [response, response.request, auth, auth.agents().https, client]
    auth.close()
    proxy.behavior = 407
    shown.push(await rejectionOf(write(client)), events)
    const logged = shown.map((each) => inspect(each, { depth: 20, showHidden: true })).join('\n')
    expect(logged).toContain(proxy.name)
    for (const secret of [login.password, encodeURIComponent(login.password), encoded])
      expect(logged).not.toContain(secret)
  })

  it('takes precedence over the environment', async () => {
    process.env = { HTTPS_PROXY: 'http://nothing.example:1', NO_PROXY: '*' }
    await clientOf(authWith({ proxy: proxy.url })).call(operations.getItem, { sku: 'a' })
    expect(proxy.received).toHaveLength(2)
  })

  it.each([undefined, 'http'])('is not used for localhost, with adapter %p', async (adapter) => {
    const auth = authWith({ proxy: proxy.url, lwaUrl: `${lwa.baseUrl}/lwa` })
    for (const url of [lwa.baseUrl, server.baseUrl]) {
      await new ExampleApi({ auth, baseUrl: url, adapter }).call(operations.getItem, { sku: 'a' })
    }
    expect(proxy.received).toEqual([])
  })

  it.each([undefined, 'http'])(
    'turns the proxy of the environment off if it is false, with adapter %p',
    async (adapter) => {
      process.env = { HTTPS_PROXY: proxy.url, ALL_PROXY: proxy.url }
      const auth = authWith({ proxy: false, lwaUrl: `${lwa.baseUrl}/lwa` })
      const lookUp = jest.spyOn(dns, 'lookup')
      const client = new ExampleApi({ auth, baseUrl: 'https://sp-api.invalid', adapter, retry: false })
      expect(await rejectionOf(client.call(operations.getItem, { sku: 'a' }))).toMatchObject({
        proxy: undefined,
        sent: false,
      })
      expect(lookUp.mock.calls.map(([host]) => host)).toEqual(['sp-api.invalid'])
      expect(proxy.received).toEqual([])
    },
  )

  it('is used for requests of onboarding to LWA', async () => {
    proxy.behavior = 407
    const onboarding = new Onboarding({ ...onboardingOptions, lwaUrl, proxy: proxy.url })
    expect(await rejectionOf(onboarding.exchangeCode('ANcode'))).toMatchObject({
      networkCode: 'ERR_PROXY_TUNNEL',
      proxyStatus: 407,
      attempts: 1,
    })
  })

  it("can't be combined with adapter 'fetch', which would ignore it", async () => {
    const client = clientOf(authWith({ proxy: proxy.url }), { adapter: 'fetch' })
    expect(await rejectionOf(write(client))).toMatchObject({
      code: 'CONFIGURATION',
      message: "proxy has no effect on adapter 'fetch'. Omit adapter, or omit proxy.",
    })
    expect(server.received.map(({ url }) => url)).toEqual(['/lwa'])
  })

  it('opens connections at the same time, and keeps them', async () => {
    const client = clientOf(authWith({ proxy: proxy.url }))
    const calls = () => Promise.all(Array.from({ length: 10 }, () => client.call(operations.getItem, { sku: 'a' })))
    await calls()
    expect(proxy.received).toHaveLength(11)
    await calls()
    expect(proxy.received).toHaveLength(11)
  })

  it('closes idle tunnels and tunnels that are being opened, when auth.close is called', async () => {
    const auth = authWith({ proxy: proxy.url })
    const client = clientOf(auth)
    await client.call(operations.getItem, { sku: 'a' })
    proxy.behavior = 'hang'
    const [first, second] = [client.call(operations.getItem, { sku: 'a' }), rejectionOf(write(client))]
    await first
    await until(() => proxy.received.length === 3)
    auth.close()
    expect(await second).toMatchObject({ code: 'NETWORK', networkCode: 'ECONNRESET', sent: false })
    await until(() => proxy.connections === 0)
  })

  it('does not blame the proxy for a server that fails', async () => {
    const client = clientOf(authWith({ proxy: proxy.url }))
    await client.call(operations.getItem, { sku: 'a' })
    server.respond = (_, response) => response.writeHead(407).end()
    expect(await rejectionOf(write(client))).toMatchObject({ code: 'API_ERROR', status: 407 })
    server.respond = (request) => request.socket.destroy()
    expect(await rejectionOf(write(client))).toMatchObject({ networkCode: 'ECONNRESET', sent: true, proxy: undefined })
  })

  it('verifies the certificate of the server', async () => {
    const auth = authWith({ proxy: proxy.url, lwaUrl: `${lwa.baseUrl}/lwa` })
    auth.agents().https.options.ca = undefined
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    expect(await rejectionOf(write(clientOf(auth)))).toMatchObject({ networkCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    expect(server.received).toEqual([])
  })
})

describe('the example in the README', () => {
  it('names a proxy', () => {
    process.env = { LWA_CLIENT_ID: 'a', LWA_CLIENT_SECRET: 'b' }
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
    const [, example = ''] = /^### Proxies$.*?^```ts$(.*?)^```$/ms.exec(readme) ?? []
    const create = new Function('SellingPartnerAuth', `${example}; return auth`)
    expect(create(SellingPartnerAuth).agents().https).toMatchObject({ proxy: { host: 'proxy.example', port: 3128 } })
  })
})

describe('the environment', () => {
  it.each([undefined, 'http'])('names hosts that do not use its proxy, with adapter %p', async (adapter) => {
    process.env = { HTTPS_PROXY: proxy.url, NO_PROXY: '.invalid' }
    const auth = authWith({ retry: false })
    await clientOf(auth, { adapter }).call(operations.getItem, { sku: 'a' })
    const direct = new ExampleApi({ auth, baseUrl: 'https://sp-api.invalid', adapter })
    expect(await rejectionOf(direct.call(operations.getItem, { sku: 'a' }))).toMatchObject({
      proxy: undefined,
      sent: false,
    })
    expect(proxy.received.map(({ target }) => target)).toEqual(['lwa.example:443', 'sp-api.example:443'])
  })
})

/** Waits for something that the loopback servers do. If it never happens, the test times out. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate)
}

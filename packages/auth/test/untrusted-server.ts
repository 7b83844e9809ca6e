/**
 * A program that sends requests with secrets to a server with an untrusted certificate, in every possible way, with the given
 * environment. One way uses a proxy with an untrusted certificate. It prints the outcome of each way and the number of requests that arrived.
 */
import { once } from 'node:events'
import https from 'node:https'
import { SellingPartnerAuth } from '../src/auth/selling-partner-auth.js'
import type { AdapterOption } from '../src/axios/axios-core.js'
import { Onboarding } from '../src/onboarding/onboarding.js'
import { credentials } from './credentials.js'
import { ExampleApi, operations } from './example-api.js'
import { LoopbackProxy } from './loopback-proxy.js'
import { LoopbackServer } from './loopback-server.js'
import { onboardingOptions } from './onboarding-options.js'

const token = '{"access_token":"Atza|1","refresh_token":"Atzr|1","expires_in":3600}'

async function main(): Promise<void> {
  const untrusted = await LoopbackServer.start('https')
  const trusted = await LoopbackServer.start()
  for (const server of [untrusted, trusted]) server.respond = (_, response) => response.end(token)
  const proxy = await LoopbackProxy.start(untrusted.port, 'https')
  const { baseUrl } = untrusted
  const auth = (lwaUrl: string) => new SellingPartnerAuth({ ...credentials, lwaUrl, retry: false })
  const call = (own: SellingPartnerAuth, adapter?: AdapterOption) =>
    new ExampleApi({ auth: own, baseUrl, adapter }).call(operations.getDestinations)

  const callThrough = (url: string) => {
    const own = new SellingPartnerAuth({ ...credentials, lwaUrl: trusted.baseUrl, proxy: url, retry: false })
    return new ExampleApi({ auth: own, baseUrl: 'https://sp-api.example' }).call(operations.getDestinations)
  }
  const ways: Record<string, () => Promise<unknown>> = {
    lwa: () => auth(baseUrl).accessToken(),
    onboarding: () => new Onboarding({ ...onboardingOptions, lwaUrl: baseUrl, retry: false }).exchangeCode('ANcode'),
    call: () => call(auth(trusted.baseUrl)),
    http: () => call(auth(trusted.baseUrl), 'http'),
    fetch: () => call(auth(trusted.baseUrl), 'fetch'),
    proxy: () => callThrough(proxy.url),
    bystander: () => once(https.get(baseUrl), 'response'),
  }
  const outcomes: Record<string, unknown> = {}
  for (const [name, send] of Object.entries(ways)) {
    const arrived = untrusted.received.length
    const outcome = await send().then(() => 'sent', readFailure)
    outcomes[name] = { outcome, arrived: untrusted.received.length - arrived }
  }
  process.stdout.write(JSON.stringify(outcomes))
}

function readFailure(error: { networkCode?: string; code?: string }): string {
  return String(error.networkCode ?? error.code)
}

main().then(() => process.exit())

import { getEventListeners } from 'node:events'
import type { AxiosResponse } from 'axios'
import { SellingPartnerAuth } from '../src/auth/selling-partner-auth.js'
import { isAbortedError } from '../src/errors/connection-errors.js'
import { credentials } from './credentials.js'
import { ExampleApi, operations } from './example-api.js'
import { LoopbackServer } from './loopback-server.js'

// Jest hides Node's warnings from a test, so this runs as a separate process. It makes concurrent calls with one signal, aborts
// it, and prints the numbers of listeners.
const calls = Number(process.argv[2])
const controller = new AbortController()
const { signal } = controller
const listeners = () => getEventListeners(signal, 'abort').length

const server = await LoopbackServer.start()
let arrived = 0
const allSent = new Promise<void>((resolve) => {
  server.respond = ({ url = '' }, response) => {
    if (url === '/lwa') response.end('{"access_token":"Atza|1","expires_in":3600}')
    else if (url.includes('/items/')) {
      arrived += 1
      if (arrived === calls) resolve()
    }
  }
})

const auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${server.baseUrl}/lwa`, logLevel: 'off' })
const clients = [undefined, 'http', 'fetch'].map(
  (adapter) => new ExampleApi({ auth, baseUrl: server.baseUrl, adapter }),
)
const running: Promise<AxiosResponse>[] = []
for (let index = 0; index < calls; index += 1) {
  const client = clients[index % 20 === 0 ? (index / 20) % 3 : 0]
  const deadline = index % 4 === 2 ? 60_000 : undefined
  if (client) running.push(client.call(operations.getItem, { sku: String(index) }, { signal, deadline }))
}
// Most of these wait in two queues.
for (const name of ['getPaced', 'getShared'] as const) {
  for (let index = 0; index < 50; index += 1)
    running.push(new ExampleApi({ auth, baseUrl: server.baseUrl }).call(operations[name], {}, { signal }))
}
const whileGettingToken = listeners()
await allSent
const whileRunning = listeners()
controller.abort()
const outcomes = await Promise.allSettled(running)
const aborted = outcomes.filter((outcome) => outcome.status === 'rejected' && isAbortedError(outcome.reason)).length
console.log(JSON.stringify({ whileGettingToken, whileRunning, afterwards: listeners(), aborted }))
await server.close()

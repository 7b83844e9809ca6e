import { getEventListeners } from 'node:events'
import http, { type Agent } from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { Axios, type AxiosRequestConfig } from 'axios'
import type { HttpCase, Scene } from './http-cases/http-case.js'
import { describeError, describeResponse } from './http-outcome.js'
import type { LoopbackServer } from './loopback-server.js'

/** Sends a request and returns everything observable about it, at the client and at the server. */
export async function sendThrough(
  adapter: AxiosRequestConfig['adapter'],
  httpCase: HttpCase,
  server: LoopbackServer,
): Promise<Record<string, unknown>> {
  const agents = [new http.Agent(agentOptions(httpCase)), new https.Agent(agentOptions(httpCase))] as const
  const controller = new AbortController()
  stage(httpCase, server, agents, controller)
  const outcome = await new Axios({
    adapter,
    httpAgent: agents[0],
    httpsAgent: agents[1],
    proxy: false,
    maxRedirects: 0,
    validateStatus: (status) => status >= 200 && status < 300,
    transitional: { clarifyTimeoutError: true },
  })
    .request({ url: server.baseUrl, signal: controller.signal, ...configOf(httpCase, server) })
    .then(describeResponse, describeError)
  await allAtRest(agents)
  const idle = agents.map((agent) => socketsOf(agent.freeSockets).length)
  for (const agent of agents) agent.destroy()
  const listeners = getEventListeners(controller.signal, 'abort').length
  return { ...outcome, received: receivedBy(server, httpCase), idle, listeners }
}

function agentOptions({ agent }: HttpCase) {
  return { keepAlive: true, ...agent }
}

function configOf({ config = {} }: HttpCase, { baseUrl }: LoopbackServer): AxiosRequestConfig {
  return typeof config === 'function' ? config(baseUrl) : config
}

function stage(
  httpCase: HttpCase,
  server: LoopbackServer,
  agents: readonly Agent[],
  controller: AbortController,
): void {
  const respond = httpCase.respond ?? (({ response }: Scene) => response.end())
  server.received = []
  server.respond = (request, response) => {
    const act = () =>
      respond({
        request,
        response,
        write: (raw) => request.socket.write(raw, 'latin1'),
        clientSocket: () => clientSocket(agents),
        abort: () => controller.abort(),
      })
    if (httpCase.respondsEarly) act()
    else request.on('end', act)
  }
}

function clientSocket(agents: readonly Agent[]): Socket {
  const [socket] = agents.flatMap((agent) => socketsOf(agent.sockets))
  if (!socket) throw new Error('No connection is open.')
  return socket
}

function socketsOf(sockets: NodeJS.ReadOnlyDict<Socket[]>): Socket[] {
  return Object.values(sockets).flatMap((list) => list ?? [])
}

/** If a connection is never returned to its agent, the test times out. */
async function allAtRest(agents: readonly Agent[]): Promise<void> {
  while (agents.some((agent) => socketsOf(agent.sockets).length > 0)) await new Promise(setImmediate)
}

function receivedBy({ received }: LoopbackServer, { respondsEarly }: HttpCase): object[] {
  return received.map((request) => (respondsEarly ? { ...request, body: undefined } : request))
}

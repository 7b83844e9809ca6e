import { Agent, get } from 'node:http'

interface Requests {
  readonly url: string
  readonly token: string
  /** Paths with query, which take turns. */
  readonly paths: readonly string[]
  readonly count: number
  readonly atOnce: number
}

/** Sends requests on connections that stay open. Rejects if a response has another status than 200. */
export async function sendRequests({ url, token, paths, count, atOnce }: Requests): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let sent = 0
  const sendAll = async () => {
    while (sent < count) {
      const path = paths[sent++ % paths.length] ?? ''
      const status = await send(url + path, token, agent)
      if (status !== 200) throw new Error(`${path} returned ${status}.`)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, sendAll))
  } finally {
    agent.destroy()
  }
}

function send(url: string, token: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'x-amz-access-token': token } }, (response) => {
      response.on('end', () => resolve(response.statusCode ?? 0)).on('error', reject)
      response.resume()
    })
    request.on('error', reject)
  })
}

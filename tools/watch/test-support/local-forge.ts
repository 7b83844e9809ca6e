import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OpenedPullRequest } from '../forge.js'

interface PullRequestOfForge {
  number: number
  state: 'open' | 'closed'
  title: string
  body: string
  merged_at: string | null
  html_url: string
  head: string
  base: string
}

/** A forge on localhost with the few endpoints of GitHub's REST API that the watch needs. */
export class LocalForge {
  readonly pullRequests: PullRequestOfForge[] = []
  readonly comments: string[] = []
  /** Branches for which a workflow was started. */
  readonly started: string[] = []
  /** The requests that it received, without their bodies. */
  readonly requests: string[] = []
  /** If set, each request gets this status. */
  status: number | undefined
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk: Buffer) => {
        text += chunk
      })
      request.on('end', () => {
        const isKnown = request.headers.authorization === 'Bearer secret'
        const status = this.status ?? (isKnown ? 200 : 401)
        const body = text === '' ? {} : JSON.parse(text)
        const path = (request.url ?? '').replace('/repos/owner/sdk', '')
        this.requests.push(`${request.method} ${path}`)
        const result = status === 200 ? this.#respond(request.method ?? '', path, body) : { message: 'No' }
        response.writeHead(result === undefined ? 204 : status).end(result && JSON.stringify(result))
      })
    })
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #respond(method: string, path: string, body: Record<string, string>): object | undefined {
    if (path === '') return { default_branch: 'main' }
    if (method === 'GET' && path.startsWith('/pulls?')) return this.#list(new URLSearchParams(path.slice(7)))
    if (method === 'POST' && path === '/pulls') return this.#open(body)
    if (method === 'PATCH') {
      Object.assign(this.pullRequests.find(({ number }) => path === `/pulls/${number}`) ?? {}, body)
      return {}
    }
    if (method === 'GET' && path.endsWith('/comments?per_page=100'))
      return this.comments.map((text) => ({ body: text }))
    if (path.endsWith('/comments')) {
      this.comments.push(body.body ?? '')
      return {}
    }
    this.started.push(body.ref ?? '')
    return undefined
  }

  #list(query: URLSearchParams): OpenedPullRequest[] {
    return this.pullRequests.filter(({ head }) => query.get('head') === `owner:${head}`).reverse()
  }

  #open({ title = '', body = '', head = '', base = '' }: Record<string, string>): OpenedPullRequest {
    const number = this.pullRequests.length + 1
    const opened = {
      number,
      state: 'open' as const,
      title,
      body,
      head,
      base,
      merged_at: null,
      html_url: `pull/${number}`,
    }
    this.pullRequests.push(opened)
    return opened
  }
}

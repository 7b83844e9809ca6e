import type { ClientOptions } from '@selling-partner/auth'
import { testAuth } from '@selling-partner/auth/testing'

type Respond = (request: {
  readonly params: URLSearchParams
  readonly body: unknown
  readonly path: string
}) => object | Error

/** SP-API in memory: responses by method and path, with `*` for an ID. Each call is recorded. */
export class FakeAmazon {
  readonly calls: string[] = []
  readonly bodies: unknown[] = []
  readonly #routes: readonly (readonly [route: string, respond: Respond])[]

  constructor(routes: Readonly<Record<string, Respond>>) {
    this.#routes = Object.entries(routes)
  }

  /** Options of a client that calls it. */
  get options(): ClientOptions {
    const auth = testAuth()
    return {
      auth,
      baseUrl: 'http://localhost',
      adapter: async (config) => {
        const { pathname, searchParams } = new URL(String(config.url))
        const name = `${String(config.method).toUpperCase()} ${pathname}`
        this.calls.push(name)
        const body = typeof config.data === 'string' ? JSON.parse(config.data) : undefined
        this.bodies.push(body)
        const route = this.#routes.find(([pattern]) => matches(pattern, name))
        const data = route?.[1]({ params: searchParams, body, path: pathname }) ?? {}
        if (data instanceof Error) throw Object.assign(data, { config, isAxiosError: true })
        return { status: 'status' in data ? Number(data.status) : 200, statusText: '', headers: {}, config, data }
      },
    }
  }

  /** Number of calls of a route. */
  count(route: string): number {
    return this.calls.filter((name) => matches(route, name)).length
  }
}

function matches(route: string, name: string): boolean {
  return new RegExp(`^${route.replaceAll('*', '[^/]+')}$`).test(name)
}

/** A request of the browser and its response. */
export interface Visit {
  readonly url: URL
  readonly status: number
  readonly text: string
}

/** The parts of a browser that an authorization needs. It follows redirects one by one and keeps a cookie per site. */
export class Browser {
  readonly #cookies = new Map<string, string>()

  /** Opens a URL and follows all redirects. The last visit is the page that the user sees. */
  async open(start: string): Promise<Visit[]> {
    const visits: Visit[] = []
    let next: URL | undefined = new URL(start)
    while (next !== undefined) {
      if (visits.length > 10) throw new Error('Too many redirects.')
      const { visit, location }: Step = await this.#visit(next)
      visits.push(visit)
      next = location
    }
    return visits
  }

  async #visit(url: URL): Promise<Step> {
    const cookie = this.#cookies.get(url.origin)
    const response = await fetch(url, { redirect: 'manual', headers: cookie === undefined ? {} : { cookie } })
    const [pair] = response.headers.get('set-cookie')?.split(';') ?? []
    if (pair !== undefined) this.#cookies.set(url.origin, pair)
    const location = response.headers.get('location')
    const visit = { url, status: response.status, text: (await response.text()).trim() }
    return { visit, location: location === null ? undefined : new URL(location, url) }
  }
}

interface Step {
  readonly visit: Visit
  readonly location?: URL
}

/** One step of a browser: what it asked for, and what came back. */
export interface Visit {
  readonly url: URL
  readonly status: number
  readonly text: string
}

/** As much of a browser as an authorization needs: it follows redirects one by one and keeps a cookie for each site. */
export class Browser {
  readonly #cookies = new Map<string, string>()

  /** Goes to a URL and on to wherever that leads. The last visit is the page that is shown. */
  async open(start: string): Promise<Visit[]> {
    const visits: Visit[] = []
    let next: URL | undefined = new URL(start)
    while (next !== undefined) {
      if (visits.length > 10) throw new Error('The site redirects in circles.')
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

import { InputFault } from '../cli/input-fault.js'

/** A pull request on the forge. */
export interface OpenedPullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly body: string | null
  readonly merged_at: string | null
  readonly html_url: string
}

interface ForgeOptions {
  /** URL of the API, such as `https://api.github.com`. */
  readonly url: string
  /** Owner and name of the repository, such as `octocat/hello`. */
  readonly repository: string
  readonly token: string
}

/** The few calls of GitHub's REST API that the watch needs. */
export class Forge {
  readonly #options: ForgeOptions

  constructor(options: ForgeOptions) {
    this.#options = options
  }

  /** @see https://docs.github.com/rest/repos/repos#get-a-repository */
  async defaultBranch(): Promise<string> {
    const { default_branch: name } = await this.#call<{ default_branch: string }>('GET', '')
    return name
  }

  /**
   * Returns the newest pull request of a branch, open or closed.
   *
   * @see https://docs.github.com/rest/pulls/pulls#list-pull-requests
   */
  async newest(branch: string): Promise<OpenedPullRequest | undefined> {
    const [owner] = this.#options.repository.split('/')
    const query = new URLSearchParams({ head: `${owner}:${branch}`, state: 'all', sort: 'created', direction: 'desc' })
    const [newest] = await this.#call<OpenedPullRequest[]>('GET', `/pulls?${query}`)
    return newest
  }

  /** @see https://docs.github.com/rest/pulls/pulls#create-a-pull-request */
  open(content: Readonly<Record<'head' | 'base' | 'title' | 'body', string>>): Promise<OpenedPullRequest> {
    return this.#call('POST', '/pulls', content)
  }

  /** @see https://docs.github.com/rest/pulls/pulls#update-a-pull-request */
  async update(number: number, content: { readonly title: string; readonly body: string }): Promise<void> {
    await this.#call('PATCH', `/pulls/${number}`, content)
  }

  /** @see https://docs.github.com/rest/issues/comments */
  async comments(number: number): Promise<string[]> {
    const comments = await this.#call<{ body: string }[]>('GET', `/issues/${number}/comments?per_page=100`)
    return comments.map(({ body }) => body)
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#call('POST', `/issues/${number}/comments`, { body })
  }

  /**
   * Starts a workflow. A push with the token of a workflow does not start others.
   *
   * @see https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event
   */
  async start(workflow: string, branch: string): Promise<void> {
    await this.#call('POST', `/actions/workflows/${workflow}/dispatches`, { ref: branch })
  }

  async #call<T>(method: string, path: string, body?: object): Promise<T> {
    const { url, repository, token } = this.#options
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    }
    const what = `${method} /repos/${repository}${path}`
    const response = await fetch(`${url}/repos/${repository}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    }).catch((error: unknown) => {
      throw new InputFault(
        what,
        `The forge did not respond (${reasonOf(error)})`,
        'Check GITHUB_API_URL, and run it again',
      )
    })
    const text = await response.text()
    if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T
    throw new InputFault(
      what,
      `The forge returned ${response.status} (${text.slice(0, 300)})`,
      remedyOf(response.status),
    )
  }
}

const remedies: Readonly<Record<number, string>> = {
  401: 'Check GITHUB_TOKEN',
  403: 'Allow workflows to write and to create pull requests in the settings of the repository',
  404: 'Check GITHUB_REPOSITORY and the permissions of the token',
}

function remedyOf(status: number): string {
  return remedies[status] ?? 'Run it again'
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: Error }
  return cause?.message || message
}

import { InputFault } from '../cli/input-fault.js'

/** The versions of a package in a registry. */
export interface PublishedPackage {
  readonly name: string
  /** Empty if the registry does not know the package. */
  readonly versions: readonly string[]
}

/** A registry of packages. Only reads it. */
export class Registry {
  readonly #url: string

  /** @param url address, as `npm config get registry` prints it */
  constructor(url: string) {
    this.#url = url.replace(/\/+$/, '')
  }

  /**
   * Reads the versions of a package.
   *
   * @throws {InputFault} if the registry cannot be reached, or fails
   */
  async versionsOf(name: string): Promise<PublishedPackage> {
    const response = await this.#get(`/${name.replace('/', '%2f')}`)
    if (response.status === 404) return { name, versions: [] }
    if (!response.ok) throw this.#fault(`It responded with status ${response.status} for ${name}`)
    const { versions = {} } = (await response.json()) as { versions?: object }
    return { name, versions: Object.keys(versions) }
  }

  async #get(path: string): Promise<Response> {
    try {
      // The short form of a package.
      const headers = { accept: 'application/vnd.npm.install-v1+json' }
      return await fetch(`${this.#url}${path}`, { headers, signal: AbortSignal.timeout(60_000) })
    } catch (error) {
      const { cause, message } = error as Error & { cause?: { code?: string } }
      throw this.#fault(`The registry cannot be reached (${cause?.code ?? message})`)
    }
  }

  #fault(problem: string): InputFault {
    return new InputFault(
      this.#url,
      problem,
      'Check npm config get registry and the network, and run the command again',
    )
  }
}

import { ConfigurationError } from '../errors/input-errors.js'
import { CredentialsError } from '../errors/lwa-errors.js'
import { errorNameOf } from '../secrets/redact-error.js'
import { withinTime } from '../time/within-time.js'

/** Reads the client secret from where it is kept. */
export type ClientSecretProvider = () => string | Promise<string>

export interface ClientSecretOptions {
  /** Milliseconds that a provider has. */
  readonly timeout: number
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
}

/** Milliseconds for which a provider is left alone that gave once more the secret that LWA had refused. */
const minReloadInterval = 1000

/** The application's client secret: a text, or what a provider reads when it is first needed and after LWA has refused it. */
export class ClientSecret {
  readonly #provider?: ClientSecretProvider
  readonly #options: ClientSecretOptions
  #value?: string
  #reading?: Promise<string>
  #restsUntil = Number.NEGATIVE_INFINITY

  constructor(source: string | ClientSecretProvider, options: ClientSecretOptions) {
    if (typeof source === 'string') this.#value = source
    else this.#provider = source
    this.#options = options
  }

  /**
   * The secret in use. However many wait for it, the provider is asked once; a failure is not remembered.
   *
   * @throws CredentialsError
   */
  async current(): Promise<string> {
    if (this.#value !== undefined) return this.#value
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  /**
   * Whether there is another secret by now than the one that LWA refused. Asks the provider, unless it has already
   * been asked on account of this one.
   *
   * @throws CredentialsError
   */
  async isReplaced(refused: string): Promise<boolean> {
    if (this.#provider && this.#value === refused && this.#options.clock() >= this.#restsUntil) {
      this.#restsUntil = this.#options.clock() + minReloadInterval
      this.#value = undefined
    }
    return (await this.current()) !== refused
  }

  /**
   * Asks the provider again. The secret in use stays until there is another one, and where the provider fails.
   *
   * @throws CredentialsError, and ConfigurationError for a text, which nothing can replace.
   */
  async reload(): Promise<void> {
    if (!this.#provider)
      throw new ConfigurationError('clientSecret is a text: pass a function, so that it can be replaced')
    // What is being read already may be the secret of a moment ago, and would come to lie over the one that is read now.
    await this.#reading?.catch(() => undefined)
    await this.#read()
  }

  async #read(): Promise<string> {
    const answer: unknown = await this.#askProvider()
    if (typeof answer !== 'string' || answer === '' || answer !== answer.trim()) throw new CredentialsError('malformed')
    this.#value = answer
    return answer
  }

  async #askProvider(): Promise<unknown> {
    const tooLate = new CredentialsError('timeout')
    try {
      return await withinTime(this.#options.timeout, started(this.#provider), tooLate)
    } catch (error) {
      throw error === tooLate ? tooLate : new CredentialsError('failed', errorNameOf(error))
    }
  }
}

/** The promise of a provider's answer, also where it throws. */
async function started(provider: ClientSecretProvider | undefined): Promise<unknown> {
  return provider?.()
}

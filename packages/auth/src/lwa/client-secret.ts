import { ConfigurationError } from '../errors/input-errors.js'
import { CredentialsError } from '../errors/lwa-errors.js'
import { errorNameOf } from '../secrets/redact-error.js'
import { AbortWatch } from '../time/abort-watch.js'
import { Deadline, type TimeLimits } from '../time/deadline.js'
import { SharedWork } from '../time/shared-work.js'
import { withinTime } from '../time/within-time.js'

/** Returns the client secret from the place where it is kept. */
export type ClientSecretProvider = () => string | Promise<string>

interface ClientSecretOptions {
  /** Milliseconds to wait for the provider. */
  readonly timeout: number
  /** Monotonic clock in milliseconds. */
  readonly clock: () => number
}

/** Minimum delay in milliseconds before the provider is called again after LWA or SP-API rejected its secret. */
const minReloadInterval = 1000

/**
 * The same if it is unknown which secret was rejected. It is longer, because responses to calls with the previous secret can still
 * arrive after the secret was read.
 */
const unknownReloadInterval = 60_000

const aborts = new AbortWatch<AbortController>((controller, reason) => controller.abort(reason))

/** The application's client secret. With a provider, it is read when it is first needed and after it was rejected. */
export class ClientSecret {
  readonly #provider?: ClientSecretProvider
  readonly #options: ClientSecretOptions
  #value?: string
  #reading?: SharedWork<string>
  #reloadedAt = Number.NEGATIVE_INFINITY

  constructor(source: string | ClientSecretProvider, options: ClientSecretOptions) {
    if (typeof source === 'string') this.#value = source
    else this.#provider = source
    this.#options = options
  }

  /**
   * Returns the current secret. Concurrent callers share one call of the provider. If all of them have stopped waiting for it, the
   * next caller calls the provider again. A failure is not cached.
   *
   * @param limits Deadline and signal of this caller. @default none
   * @throws CredentialsError if the provider fails or the deadline passes. AbortedError if the signal aborts.
   */
  async current(limits: TimeLimits = {}): Promise<string> {
    if (this.#value !== undefined) return this.#value
    const reading = this.#reading?.isAbandoned === false ? this.#reading : this.#read()
    const deadline = new Deadline(limits, aborts)
    try {
      return await reading.wait(deadline.signal)
    } catch (error) {
      throw deadline.isOver ? new CredentialsError('timeout') : error
    } finally {
      deadline.clear()
    }
  }

  /**
   * Whether another secret has replaced one that LWA or SP-API rejected. Calls the provider, unless it was already called for this
   * secret.
   *
   * @param rejected `undefined` if it is unknown, because another process requested the token, or because the token is not cached any
   * more. The current secret then counts as another one.
   * @throws As `current`.
   */
  async isReplaced(rejected: string | undefined, limits?: TimeLimits): Promise<boolean> {
    const now = this.#options.clock()
    const isCurrent = rejected === undefined || this.#value === rejected
    const interval = rejected === undefined ? unknownReloadInterval : minReloadInterval
    if (this.#provider && isCurrent && now >= this.#reloadedAt + interval) {
      this.#reloadedAt = now
      this.#value = undefined
    }
    return (await this.current(limits)) !== rejected
  }

  /**
   * Calls the provider again. The current secret stays in use until there is a new one, or if the provider fails.
   *
   * @throws CredentialsError if the `clientSecret` function fails. ConfigurationError if `clientSecret` is a string.
   */
  async reload(): Promise<void> {
    if (!this.#provider) {
      throw new ConfigurationError('clientSecret is a string and cannot be reloaded. Pass a function that reads it.')
    }
    // A read already in progress may return the old secret and overwrite the new one. Wait for it first.
    if (this.#reading?.isAbandoned === false) await this.#reading.wait().catch(() => undefined)
    await this.#read().wait()
  }

  #read(): SharedWork<string> {
    const reading: SharedWork<string> = new SharedWork(async (abandoned) => {
      try {
        const value: unknown = await this.#callProvider(abandoned)
        if (typeof value !== 'string' || value === '' || value !== value.trim()) throw new CredentialsError('malformed')
        // A later read may already have returned a newer secret.
        if (this.#reading === reading) this.#value = value
        return value
      } finally {
        if (this.#reading === reading) this.#reading = undefined
      }
    })
    this.#reading = reading
    return reading
  }

  async #callProvider(abandoned: AbortSignal): Promise<unknown> {
    const provider = this.#provider
    const timeoutError = new CredentialsError('timeout')
    // The async function turns an exception of the provider into a rejection. The provider must not get this object as `this`.
    const secret = (async () => provider?.())()
    try {
      return await withinTime(this.#options.timeout, secret, () => timeoutError, abandoned)
    } catch (error) {
      throw error === timeoutError ? timeoutError : new CredentialsError('failed', errorNameOf(error))
    }
  }
}

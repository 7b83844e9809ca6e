import { ConfigurationError } from '../errors/input-errors.js'
import { redact } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import type { CallEvent, CallObserver } from './call-event.js'
import { CallEvents, type ObservedTarget } from './call-events.js'

/** The observers of an auth. Their errors never reach a call. */
export class Observers {
  readonly #observers: readonly CallObserver[]
  readonly #clock: () => number
  readonly #reported = new Set<CallObserver>()

  private constructor(observers: readonly CallObserver[], clock: () => number) {
    this.#observers = observers
    this.#clock = clock
  }

  /**
   * Reads the option `observers`. Returns `undefined` if there are none, so that calls without observers cost nothing.
   *
   * @param clock Monotonic time in milliseconds.
   * @throws ConfigurationError if the option is not a list of functions.
   */
  static from(option: readonly CallObserver[] | undefined, clock: () => number): Observers | undefined {
    if (option === undefined) return undefined
    if (!Array.isArray(option) || !option.every((observer) => typeof observer === 'function')) {
      throw new ConfigurationError('observers must be a list of functions. Each one receives the events of all calls.')
    }
    return option.length === 0 ? undefined : new this([...option], clock)
  }

  /** Creates the events of a call that begins now. */
  begin(target: ObservedTarget): CallEvents {
    return new CallEvents((event) => this.#notify(event), target, this.#clock)
  }

  #notify(event: CallEvent): void {
    for (const observer of this.#observers) {
      try {
        const outcome = observer(event)
        // The rejection of an async observer would end the process.
        if (isRecord(outcome)) Promise.resolve(outcome).catch((error: unknown) => this.#warn(observer, error))
      } catch (error) {
        this.#warn(observer, error)
      }
    }
  }

  #warn(observer: CallObserver, error: unknown): void {
    if (this.#reported.has(observer)) return
    this.#reported.add(observer)
    const reason = error instanceof Error ? redact(String(error.stack)) : typeof error
    process.emitWarning('An observer threw an error. API calls are not affected, and the observer stays registered.', {
      type: 'SellingPartnerWarning',
      code: 'OBSERVER_FAILED',
      detail: reason,
    })
  }
}

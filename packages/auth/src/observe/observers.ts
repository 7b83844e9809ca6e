import { ConfigurationError } from '../errors/input-errors.js'
import { redact } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import type { CallObserver } from './call-event.js'
import { CallEvents, type ObservedTarget } from './call-events.js'

const callbacks = ['queued', 'paced', 'sent', 'ended', 'throttled', 'retried', 'gaveUp'] as const

/** The observers of an auth. What they throw reaches no call. */
export class Observers {
  readonly #observers: readonly CallObserver[]
  readonly #clock: () => number
  readonly #reported = new Set<CallObserver>()

  private constructor(observers: readonly CallObserver[], clock: () => number) {
    this.#observers = observers
    this.#clock = clock
  }

  /**
   * `undefined` where nobody watches, so that this costs nothing.
   *
   * @param clock Monotonic time in milliseconds.
   * @throws ConfigurationError where one is no observer.
   */
  static from(option: readonly CallObserver[] | undefined, clock: () => number): Observers | undefined {
    if (option === undefined) return undefined
    if (!Array.isArray(option) || !option.every(isObserver)) {
      throw new ConfigurationError(`observers must be a list of objects with callbacks: ${callbacks.join(', ')}`)
    }
    return option.length === 0 ? undefined : new Observers([...option], clock)
  }

  /** The events of a call that begins now. */
  begin(target: ObservedTarget): CallEvents {
    return new CallEvents(this, target, this.#clock)
  }

  /** @param tell Hands one observer the event. */
  tell(tell: (observer: CallObserver) => unknown): void {
    for (const observer of this.#observers) {
      try {
        const outcome = tell(observer)
        // An async callback's rejection would end the process.
        if (isRecord(outcome)) Promise.resolve(outcome).catch((error: unknown) => this.#report(observer, error))
      } catch (error) {
        this.#report(observer, error)
      }
    }
  }

  #report(observer: CallObserver, error: unknown): void {
    if (this.#reported.has(observer)) return
    this.#reported.add(observer)
    const reason = error instanceof Error ? redact(String(error.stack)) : typeof error
    process.emitWarning('An observer of calls failed. The calls go on, and it is told of them as before.', {
      type: 'SellingPartnerWarning',
      code: 'OBSERVER_FAILED',
      detail: reason,
    })
  }
}

function isObserver(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const observer: CallObserver = value
  return callbacks.every((name) => observer[name] === undefined || typeof observer[name] === 'function')
}

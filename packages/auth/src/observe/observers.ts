import { ConfigurationError } from '../errors/input-errors.js'
import { redact } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import type { CallEvent, CallObserver } from './call-event.js'
import { CallEvents, type ObservedTarget } from './call-events.js'
import type { CallRecorder } from './call-recorder.js'
import { CallLog, type LoggerOptions, loggerOption, logLevelOption, standardErrorLogger } from './logger.js'
import { LongWaits, longWaitOption, WaitWarnings } from './long-waits.js'
import { QuietCall } from './quiet-call.js'

/** Options that decide who learns what happens to calls. */
export interface ObserveOptions extends LoggerOptions {
  observers?: readonly CallObserver[]
  longWaitMs?: number
}

/** The observers and the logger of an auth. Their errors never reach a call. */
export class Observers {
  readonly #observers: readonly CallObserver[]
  readonly #log?: CallLog
  readonly #longWaits: LongWaits
  readonly #warnings = new WaitWarnings()
  readonly #clock: () => number
  readonly #reported = new Set<unknown>()

  private constructor(
    observers: readonly CallObserver[],
    log: CallLog | undefined,
    longWaits: LongWaits,
    clock: () => number,
  ) {
    this.#observers = observers
    this.#log = log
    this.#longWaits = longWaits
    this.#clock = clock
  }

  /**
   * Reads the options. Returns `undefined` if nobody wants to know anything, because the level is `'off'`.
   *
   * @param clock Monotonic time in milliseconds.
   * @throws ConfigurationError if an option is invalid.
   */
  static from(options: ObserveOptions, clock: () => number): Observers | undefined {
    const observers = observersOption(options.observers)
    const logger = loggerOption(options.logger)
    const level = logLevelOption(options.logLevel) ?? (logger && 'info')
    const longWaits = new LongWaits(longWaitOption(options.longWaitMs), clock)
    if (level === undefined) return new this(observers, undefined, longWaits, clock)
    if (level === 'off') return observers.length > 0 ? new this(observers, undefined, longWaits, clock) : undefined
    return new this(observers, new CallLog(logger ?? standardErrorLogger, level), longWaits, clock)
  }

  /** Records a call that begins now. Without observers and a logger, that costs almost nothing. */
  begin(target: ObservedTarget): CallRecorder {
    if (this.#observers.length === 0 && !this.#log) {
      return new QuietCall(target.operation, this.#longWaits, this.#warnings)
    }
    const notify = (event: CallEvent) => this.#notify(event)
    return new CallEvents(target, { notify, longWaits: this.#longWaits, clock: this.#clock })
  }

  /** Logs a sentence about something that is not a call. */
  log(sentence: string): void {
    const log = this.#log
    if (log) this.#protect(log, loggerFault, () => log.write('info', sentence))
  }

  #notify(event: CallEvent): void {
    for (const observer of this.#observers) this.#protect(observer, observerFault, () => observer(event))
    const log = this.#log
    if (log) this.#protect(log, loggerFault, () => log.observer(event))
  }

  /** Runs code of the user. Warns once if it throws or rejects. */
  #protect(owner: unknown, fault: Fault, run: () => unknown): void {
    try {
      const outcome = run()
      // The rejection of an async function would end the process.
      if (isRecord(outcome)) Promise.resolve(outcome).catch((error: unknown) => this.#warn(owner, fault, error))
    } catch (error) {
      this.#warn(owner, fault, error)
    }
  }

  #warn(owner: unknown, { code, message }: Fault, error: unknown): void {
    if (this.#reported.has(owner)) return
    this.#reported.add(owner)
    const detail = error instanceof Error ? redact(String(error.stack)) : typeof error
    process.emitWarning(message, { type: 'SellingPartnerWarning', code, detail })
  }
}

interface Fault {
  readonly code: string
  readonly message: string
}

const observerFault: Fault = {
  code: 'OBSERVER_FAILED',
  message: 'An observer threw an error. API calls are not affected, and the observer stays registered.',
}

const loggerFault: Fault = {
  code: 'LOGGER_FAILED',
  message: 'The logger threw an error. API calls are not affected, and the logger stays in use.',
}

function observersOption(observers: readonly CallObserver[] = []): readonly CallObserver[] {
  if (Array.isArray(observers) && observers.every((observer) => typeof observer === 'function')) return [...observers]
  throw new ConfigurationError('observers must be a list of functions. Each one receives the events of all calls.')
}

import type { Operation } from '../operation/operation.js'
import type { CallRecorder } from './call-recorder.js'
import type { LongWait, LongWaits, WaitingCall, WaitWarnings } from './long-waits.js'

/** Warns the process if a call waits long. It is for calls without observers, so it records nothing else. */
export class QuietCall implements CallRecorder, WaitingCall {
  readonly isObserved = false
  readonly #operation?: Operation
  readonly #longWaits: LongWaits
  readonly #warnings: WaitWarnings

  constructor(operation: Operation | undefined, longWaits: LongWaits, warnings: WaitWarnings) {
    this.#operation = operation
    this.#longWaits = longWaits
    this.#warnings = warnings
  }

  waitingForToken(): void {
    this.#longWaits.begin(this, 'token')
  }

  waitingForPermit(): void {
    this.#longWaits.begin(this, 'queue')
  }

  readonly queued = (wait: number): void => this.#expectWait('queue', wait)

  permitted(): void {
    this.#longWaits.end(this)
  }

  sent(): void {}

  responded(): void {}

  ended(): void {}

  retrying(wait: number): void {
    this.#longWaits.end(this)
    this.#expectWait('retry', wait)
  }

  failed(): void {
    this.#longWaits.end(this)
  }

  onLongWait(wait: LongWait): void {
    this.#warnings.warn(this.#operation, wait)
  }

  #expectWait(reason: LongWait['reason'], wait: number): void {
    if (wait > this.#longWaits.limit) this.onLongWait({ reason, waited: 0, wait })
  }
}

import { AbortedError } from '../errors/connection-errors.js'
import { AbortWatch } from './abort-watch.js'

const aborts = new AbortWatch<(error: AbortedError) => void>((reject, reason) => reject(new AbortedError(reason)))

/**
 * Returns the result of `work`, or rejects if it takes too long. The work itself continues.
 *
 * @param toError Creates the error if it takes too long.
 * @param signal Rejects with `AbortedError` when it aborts. @default none
 */
export function withinTime<Result>(
  milliseconds: number,
  work: Promise<Result>,
  toError: () => Error = () => new Error(`The operation took longer than ${milliseconds} ms.`),
  signal?: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // After a busy period the timer fires before the process has read results that are already there. One turn of the event
    // loop reads them.
    const timer = setTimeout(() => setImmediate(() => reject(toError())), milliseconds)
    abortable(work, signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/** Returns the result of `work`, or rejects with `AbortedError` when `signal` aborts. The work itself continues for other callers. */
export function abortable<Result>(work: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    aborts.add(signal, reject)
    work.then(resolve, reject).finally(() => aborts.remove(signal, reject))
  })
}

import { AbortedError } from '../errors/connection-errors.js'

/**
 * `work`, or a rejection once it has taken so many milliseconds. The work itself goes on.
 *
 * @param tooLate What it rejects with then.
 */
export function withinTime<Result>(
  milliseconds: number,
  work: Promise<Result>,
  tooLate = new Error('It took too long'),
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // When a process was busy, its timer is due before it has read what came meanwhile: one turn of the loop reads that.
    const timer = setTimeout(() => setImmediate(() => reject(tooLate)), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** `work`, or `AbortedError` as soon as `signal` aborts. The work itself goes on: others may wait for it too. */
export function abortable<Result>(work: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const abort = () => reject(new AbortedError())
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

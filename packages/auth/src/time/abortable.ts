import { AbortedError } from '../errors/aborted-error.js'

/** `work`, or `AbortedError` as soon as `signal` aborts. The work itself goes on: others may wait for it too. */
export function abortable<Result>(work: Promise<Result>, signal?: AbortSignal): Promise<Result> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const abort = () => reject(new AbortedError())
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

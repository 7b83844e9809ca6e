/** Returns the result of `work`, or rejects with `tooLate()` after `milliseconds`. The work itself continues. */
export function within<Result>(milliseconds: number, work: Promise<Result>, tooLate: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    // In a busy process the timer is due before pending replies are read. One turn of the event loop reads them first.
    const timer = setTimeout(() => setImmediate(() => reject(tooLate())), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

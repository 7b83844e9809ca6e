/** `work`, or a rejection with `late()` where it takes longer than so many milliseconds. The work itself goes on. */
export function within<Result>(milliseconds: number, work: Promise<Result>, late: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    // When a process was busy, its timer is due before it has read what came meanwhile: one turn of the loop reads that.
    const timer = setTimeout(() => setImmediate(() => reject(late())), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

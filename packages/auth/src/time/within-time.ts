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

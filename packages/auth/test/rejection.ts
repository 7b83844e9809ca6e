/** Returns the error of a promise that must reject. */
export async function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('The promise was expected to reject.')
    },
    (error: unknown) => error,
  )
}
